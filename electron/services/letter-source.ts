import type { Repositories } from '#db/unit-of-work.ts'
import type { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import { type LetterRecord, type LetterRecords, letterRecords } from '#electron/services/letter-record.ts'

/** Everything that letters are written from, loaded at once. */
export type LetterSource = {
  readonly profiles: readonly AgencyProfile[]
  readonly signers: readonly Signer[]
  /** Null when it is not in the register. */
  readonly findRecord: LetterRecords
  /** The record of a letter that is in the register. */
  readonly record: (record: RecordRef) => LetterRecord
  /** The letter that another one replaces or corrects. */
  readonly original: (letter: Pick<Letter, 'relation'>) => Letter | null
}

/** A công văn đính chính that replaces another one corrects the same letter: both are needed. */
const originalsOf = async (
  repos: Repositories,
  letters: readonly Pick<Letter, 'relation'>[],
): Promise<ReadonlyMap<LetterId, Letter>> => {
  const found = new Map<LetterId, Letter>()
  let next = letters
  while (next.length > 0) {
    const ids = next.flatMap(({ relation }) =>
      relation === null || found.has(relation.letterId) ? [] : [relation.letterId],
    )
    const loaded = await repos.letters.findAll([...new Set(ids)])
    for (const letter of loaded) found.set(letter.id, letter)
    next = loaded.filter(({ kind }) => kind === 'correction')
  }
  return found
}

type Written = Pick<Letter, 'kind' | 'record' | 'relation'>

/** The source of these letters in a number of queries that does not depend on theirs. */
export const letterSource = async (
  repos: Repositories,
  letters: readonly Written[],
  today: LocalDate,
): Promise<LetterSource> => {
  const findRecord = await letterRecords(repos, letters, today)
  const originals = await originalsOf(repos, letters)
  return {
    profiles: await repos.agency.profiles(),
    signers: await repos.agency.signers(),
    findRecord,
    record: (record) => {
      const found = findRecord(record)
      if (found === null) throw new Error('a letter without its record')
      return found
    },
    original: ({ relation }) => (relation === null ? null : (originals.get(relation.letterId) ?? null)),
  }
}
