import { recordColumns, toRecord } from '#db/repositories/record-columns.ts'
import type { LetterCorrectionRow, LetterDispatchRow, LetterEventRow, LetterRow } from '#db/schema.ts'
import { Letter } from '#domain/letter/letter.ts'
import { numberKey } from '#domain/letter/letter-number.ts'

export type LetterParts = {
  readonly corrections: readonly LetterCorrectionRow[]
  readonly dispatches: readonly LetterDispatchRow[]
  readonly events: readonly LetterEventRow[]
}

const toFrozen = (row: LetterRow) =>
  row.content === null
    ? null
    : {
        content: JSON.parse(row.content),
        profileId: row.profile_id,
        signerId: row.frozen_signer_id,
        templateDigest: row.template_digest,
        fileDigest: row.frozen_digest,
        recordRevision: row.record_revision,
        at: row.frozen_at,
        by: row.frozen_by,
      }

const toIssued = (row: LetterRow) =>
  row.issued_on === null
    ? null
    : {
        number: row.number,
        series: row.series,
        on: row.issued_on,
        copies: row.copies,
        fileDigest: row.issued_digest,
        at: row.issued_at,
        by: row.issued_by,
      }

const toDispatch = (row: LetterDispatchRow) => ({
  id: row.id,
  recipient: row.recipient,
  sentOn: row.sent_on,
  way: row.way,
  note: row.note,
  proof: row.proof_digest === null ? null : { digest: row.proof_digest, name: row.proof_name, size: row.proof_size },
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
})

export const toLetter = (row: LetterRow, { corrections, dispatches, events }: LetterParts): Letter =>
  Letter.parse({
    id: row.id,
    kind: row.kind,
    record: toRecord(row),
    relation: row.relation === null ? null : { type: row.relation, letterId: row.original_id },
    corrections: corrections.map(({ label, before, after }) => ({ label, before, after })),
    choices: { signerId: row.signer_id, urgency: row.urgency, draftingSymbol: row.drafting_symbol },
    state: row.state,
    frozen: toFrozen(row),
    issued: toIssued(row),
    dispatches: dispatches.map(toDispatch),
    history: events.map(({ what, note, at, by }) => ({ what, note, at, by })),
    revision: row.revision,
  })

export const letterColumns = ({ frozen, issued, choices, relation, ...letter }: Letter): LetterRow => ({
  id: letter.id,
  kind: letter.kind,
  ...recordColumns(letter.record),
  relation: relation?.type ?? null,
  original_id: relation?.letterId ?? null,
  signer_id: choices.signerId,
  urgency: choices.urgency,
  drafting_symbol: choices.draftingSymbol,
  state: letter.state,
  revision: letter.revision,
  content: frozen === null ? null : JSON.stringify(frozen.content),
  profile_id: frozen?.profileId ?? null,
  frozen_signer_id: frozen?.signerId ?? null,
  template_digest: frozen?.templateDigest ?? null,
  frozen_digest: frozen?.fileDigest ?? null,
  record_revision: frozen?.recordRevision ?? null,
  frozen_at: frozen?.at ?? null,
  frozen_by: frozen?.by ?? null,
  number: issued?.number ?? null,
  number_key: issued === null ? null : numberKey(issued.number),
  series: issued?.series ?? null,
  issued_on: issued?.on ?? null,
  copies: issued?.copies ?? null,
  issued_digest: issued?.fileDigest ?? null,
  issued_at: issued?.at ?? null,
  issued_by: issued?.by ?? null,
})

/** Dispatches from one place on, which are those that a step added. */
export const dispatchRows = (letter: Letter, from: number): readonly LetterDispatchRow[] =>
  letter.dispatches.slice(from).map((dispatch, index) => ({
    id: dispatch.id,
    letter_id: letter.id,
    position: from + index,
    recipient: dispatch.recipient,
    sent_on: dispatch.sentOn,
    way: dispatch.way,
    note: dispatch.note,
    proof_digest: dispatch.proof?.digest ?? null,
    proof_name: dispatch.proof?.name ?? null,
    proof_size: dispatch.proof?.size ?? null,
    recorded_at: dispatch.recordedAt,
    recorded_by: dispatch.recordedBy,
  }))

/** Lines of the history from one place on. */
export const eventRows = (letter: Letter, from: number): readonly LetterEventRow[] =>
  letter.history.slice(from).map((event, index) => ({ letter_id: letter.id, position: from + index, ...event }))

/** What the audit keeps of a letter: digests instead of files and of the frozen words. */
export const auditedLetter = ({ frozen, dispatches, history: _history, ...letter }: Letter): unknown => {
  if (frozen === null) return { ...letter, dispatches }
  const { content: _content, ...kept } = frozen
  return { ...letter, frozen: kept, dispatches }
}
