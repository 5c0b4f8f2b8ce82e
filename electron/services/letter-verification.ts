import type { LetterView } from '#contract/routes/letter.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import type { LetterDependencies } from '#electron/services/letter-dependencies.ts'
import { letterLink } from '#electron/services/letter-rows.ts'
import { storedFile } from '#electron/services/stored-files.ts'

type Verification = { readonly checked: number; readonly damaged: LetterView['followers'] }

/** Holds every file that a frozen or issued letter stands on against its SHA-256, proofs too. */
export const letterVerification = ({ uow }: Pick<LetterDependencies, 'uow'>) => ({
  verify: async (): Promise<Result<Verification, never>> => {
    const files = await uow().read((repos) => repos.letters.files())
    const digests = new Set(files.map(({ digest }) => digest))
    const broken = new Set<string>()
    // One short transaction for each file, so that others are not kept waiting by a large register.
    for (const digest of digests) {
      const bytes = await uow().read((repos) => storedFile(repos, digest))
      if (!bytes.ok) broken.add(digest)
    }
    const ids = new Set(files.filter(({ digest }) => broken.has(digest)).map(({ letterId }) => letterId))
    const summaries = ids.size === 0 ? [] : await uow().read((repos) => repos.letters.summaries({}))
    return ok({ checked: digests.size, damaged: summaries.filter(({ id }) => ids.has(id)).map(letterLink) })
  },
})
