import type { Letter, LetterState } from '#domain/letter/letter.ts'
import { isNumbered } from '#domain/letter/letter-number.ts'

/** What may be done with a letter next. */
export type LetterStep = 'choose' | 'freeze' | 'reopen' | 'withdraw' | 'issue' | 'dispatch' | 'replace' | 'correct'

const steps: Readonly<Record<LetterState, readonly LetterStep[]>> = {
  draft: ['choose', 'freeze', 'withdraw'],
  awaiting_number: ['issue', 'reopen', 'withdraw'],
  // Sent or not: an error may be seen before anybody has got the letter.
  issued: ['dispatch', 'replace', 'correct'],
  withdrawn: [],
}

/** A công văn đính chính names the number of what it corrects: a paper without number is only replaced. */
export const letterSteps = ({ state, kind }: Pick<Letter, 'state' | 'kind'>): readonly LetterStep[] =>
  steps[state].filter((step) => step !== 'correct' || isNumbered(kind))

/** "Đã gửi": issued, and sent to at least one recipient. */
export const isSent = ({ state, dispatches }: Pick<Letter, 'state' | 'dispatches'>): boolean =>
  state === 'issued' && dispatches.length > 0
