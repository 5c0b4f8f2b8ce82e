import type { Repositories } from '#db/unit-of-work.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/** A letter as an earlier page showed it. */
export type LetterReference = { readonly id: LetterId; readonly revision: number }

export const foundLetter = async (repos: Repositories, id: LetterId): Promise<Result<Letter, 'letter.not_found'>> => {
  const letter = await repos.letters.find(id)
  return letter === null ? fail('letter.not_found') : ok(letter)
}

/** The letter a change is meant for; a change made on an older page is refused. */
export const letterForChange = async (
  repos: Repositories,
  { id, revision }: LetterReference,
): Promise<Result<Letter, 'letter.not_found' | 'letter.changed_elsewhere'>> => {
  const letter = await foundLetter(repos, id)
  if (!letter.ok) return letter
  return letter.value.revision === revision ? letter : fail('letter.changed_elsewhere')
}
