import type { LetterRow } from '#contract/routes/letter.ts'
import { isNumbered } from '#domain/letter/letter-number.ts'

type Row = Pick<LetterRow, 'state' | 'kind' | 'isSuperseded'>

/** Letters that are out and that nothing has answered yet; a person's own paper and a correction need none. */
export const lettersToCorrect = <R extends Row>(rows: readonly R[]): readonly R[] =>
  rows.filter(
    ({ state, kind, isSuperseded }) => state === 'issued' && isNumbered(kind) && kind !== 'correction' && !isSuperseded,
  )
