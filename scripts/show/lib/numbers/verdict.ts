export type NumberFigures = {
  /** Letters whose life was lived, from their draft on. */
  readonly lives: number
  readonly offices: number
  readonly issued: number
  readonly corrected: number
  readonly replaced: number
  readonly withdrawn: number
  readonly reopened: number
  readonly dispatched: number
  readonly duplicatesRefused: number
  readonly orderQuestioned: number
  /** Attempts to change what was issued, past the services, that the database refused. */
  readonly editsRefused: number
  /** Series and years in which numbers were given. */
  readonly books: number
  /** Files that somebody changed with the fences down, and how many of them were told. */
  readonly tampered: number
  readonly tamperingTold: number
  /** Issued files held against their hash at issue. */
  readonly checked: number
  readonly duplicates: number
  readonly edited: number
  /** Answers that the referee's own book does not agree with, and faults that were thrown. */
  readonly wrong: readonly string[]
}

export const NUMBER_THRESHOLDS = { lives: 1000, books: 4 } as const

export type Verdict = { readonly isOk: boolean; readonly line: string }

/** Short when too few lives, when one thing that must be tried was not, or when one number or file is not as it was given. */
export const numbersVerdict = (figures: NumberFigures, least: number = NUMBER_THRESHOLDS.lives): Verdict => {
  const { lives, books, issued, corrected, replaced, withdrawn, duplicatesRefused, tampered, tamperingTold } = figures
  const mustHappen = [
    issued,
    corrected,
    replaced,
    withdrawn,
    duplicatesRefused,
    tampered,
    figures.reopened,
    figures.dispatched,
    figures.orderQuestioned,
    figures.editsRefused,
  ]
  const isOk =
    lives >= least &&
    books >= NUMBER_THRESHOLDS.books &&
    mustHappen.every((count) => count > 0) &&
    figures.checked === issued &&
    tamperingTold === tampered &&
    figures.duplicates === 0 &&
    figures.edited === 0 &&
    figures.wrong.length === 0
  const figure = [
    `${lives} lives`,
    `${issued} issued`,
    `${corrected} corrected`,
    `${replaced} replaced`,
    `${withdrawn} withdrawn`,
    `${duplicatesRefused} duplicates refused`,
    `${figures.duplicates} duplicate numbers`,
    `${figures.edited} edited files`,
    `${tamperingTold} of ${tampered} tamperings told`,
    ...(figures.wrong.length > 0 ? [`${figures.wrong.length} wrong answers`] : []),
  ].join(', ')
  return { isOk, line: `numbers: ${figure} … ${isOk ? 'ok' : 'short'}` }
}
