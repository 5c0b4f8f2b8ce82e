import type { DocumentKind } from '#domain/document/document-kind.ts'
import type {
  AttachedFile,
  CorrectionItem,
  DispatchWay,
  FrozenLetter,
  Letter,
  LetterChoices,
  LetterEvent,
  LetterRelation,
} from '#domain/letter/letter.ts'
import { type LetterStep, letterSteps } from '#domain/letter/letter-steps.ts'
import type { DispatchId, Instant, LetterId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/** Who does something, and when. */
export type Stamp = { readonly at: Instant; readonly by: string }

type NotAllowed = 'letter.step_not_allowed'

export const mayStep = (letter: Letter, step: LetterStep): Result<null, NotAllowed> =>
  letterSteps(letter).includes(step) ? ok(null) : fail('letter.step_not_allowed', { state: letter.state, step })

/** The letter after a step, with its line in the history. */
export const stepped = (
  letter: Letter,
  changes: Partial<Letter>,
  event: Pick<LetterEvent, 'what' | 'note'>,
  stamp: Stamp,
): Letter => ({
  ...letter,
  ...changes,
  history: [...letter.history, { ...event, ...stamp }],
  revision: letter.revision + 1,
})

type NewLetter = {
  readonly id: LetterId
  readonly kind: DocumentKind
  readonly record: RecordRef
  readonly choices: LetterChoices
  readonly relation?: LetterRelation
  readonly corrections?: readonly CorrectionItem[]
}

export const newLetter = ({ relation, corrections, ...rest }: NewLetter, stamp: Stamp): Letter => ({
  ...rest,
  relation: relation ?? null,
  corrections: [...(corrections ?? [])],
  state: 'draft',
  frozen: null,
  issued: null,
  dispatches: [],
  history: [{ what: 'created', note: '', ...stamp }],
  revision: 1,
})

export const choose = (letter: Letter, choices: LetterChoices): Result<Letter, NotAllowed> => {
  const may = mayStep(letter, 'choose')
  return may.ok ? ok({ ...letter, choices, revision: letter.revision + 1 }) : may
}

/** Chốt nội dung: what is printed for signature is kept, and is what will get the number. */
export const freeze = (
  letter: Letter,
  frozen: Omit<FrozenLetter, keyof Stamp>,
  stamp: Stamp,
): Result<Letter, NotAllowed> => {
  const may = mayStep(letter, 'freeze')
  if (!may.ok) return may
  return ok(
    stepped(letter, { state: 'awaiting_number', frozen: { ...frozen, ...stamp } }, { what: 'frozen', note: '' }, stamp),
  )
}

/** Trả về nháp. No number was given yet, so none is used up. */
export const reopen = (letter: Letter, note: string, stamp: Stamp): Result<Letter, NotAllowed> => {
  const may = mayStep(letter, 'reopen')
  return may.ok ? ok(stepped(letter, { state: 'draft', frozen: null }, { what: 'reopened', note }, stamp)) : may
}

/** Rút bản nháp: for good. */
export const withdraw = (letter: Letter, note: string, stamp: Stamp): Result<Letter, NotAllowed> => {
  const may = mayStep(letter, 'withdraw')
  return may.ok ? ok(stepped(letter, { state: 'withdrawn', frozen: null }, { what: 'withdrawn', note }, stamp)) : may
}

export type Sending = {
  /** With the id of the dispatch that each becomes. */
  readonly recipients: readonly { readonly id: DispatchId; readonly recipient: string }[]
  readonly sentOn: LocalDate
  readonly way: DispatchWay
  readonly note: string
  readonly proof: AttachedFile | null
}
export type DispatchError = NotAllowed | 'letter.sent_before_issue' | 'letter.sent_in_future'

/** Ghi nhận đã gửi, once for each recipient. */
export const dispatch = (
  letter: Letter,
  { recipients, ...sending }: Sending,
  today: LocalDate,
  stamp: Stamp,
): Result<Letter, DispatchError> => {
  const may = mayStep(letter, 'dispatch')
  if (!may.ok) return may
  if (letter.issued !== null && sending.sentOn < letter.issued.on)
    return fail('letter.sent_before_issue', { issuedOn: letter.issued.on })
  if (sending.sentOn > today) return fail('letter.sent_in_future', { today })
  const sent = recipients.map(({ id, recipient }) => ({
    id,
    recipient,
    ...sending,
    recordedAt: stamp.at,
    recordedBy: stamp.by,
  }))
  const note = recipients
    .map(({ recipient }) => recipient)
    .join('; ')
    .slice(0, 1000)
  return ok(stepped(letter, { dispatches: [...letter.dispatches, ...sent] }, { what: 'dispatched', note }, stamp))
}

type Following = { readonly id: LetterId; readonly choices: LetterChoices }

/** A draft of the same kind that takes the place of an issued letter. */
export const replacementOf = (
  original: Letter,
  { id, choices }: Following,
  stamp: Stamp,
): Result<Letter, NotAllowed> => {
  const may = mayStep(original, 'replace')
  if (!may.ok) return may
  const { kind, record, corrections } = original
  const relation = { type: 'replaces', letterId: original.id } as const
  return ok(newLetter({ id, kind, record, choices, relation, corrections }, stamp))
}

/** A draft công văn đính chính for an issued letter. */
export const correctionOf = (
  original: Letter,
  items: readonly CorrectionItem[],
  { id, choices }: Following,
  stamp: Stamp,
): Result<Letter, NotAllowed> => {
  const may = mayStep(original, 'correct')
  if (!may.ok) return may
  const relation = { type: 'corrects', letterId: original.id } as const
  return ok(
    newLetter({ id, kind: 'correction', record: original.record, choices, relation, corrections: items }, stamp),
  )
}
