import type { LetterDependencies } from '#electron/services/letter-dependencies.ts'
import { letterLife } from '#electron/services/letter-life.ts'
import { letterPages } from '#electron/services/letter-pages.ts'
import { letterPlanning } from '#electron/services/letter-planning.ts'
import { letterSending } from '#electron/services/letter-sending.ts'
import { letterVerification } from '#electron/services/letter-verification.ts'
import { letterViews } from '#electron/services/letter-views.ts'
import { letterWriting } from '#electron/services/letter-writing.ts'

/** Letters from what a record needs to the proof that they were sent. */
export const letterService = (dependencies: LetterDependencies) => {
  const parts = { ...dependencies, writing: letterWriting(dependencies) }
  return {
    ...letterPlanning(parts),
    ...letterViews(parts),
    ...letterLife(parts),
    ...letterPages(parts),
    ...letterSending(parts),
    ...letterVerification(parts),
  }
}

export type LetterService = ReturnType<typeof letterService>
