import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { Urgency } from '#domain/document/document-content.ts'
import { DocumentEvent, DocumentKind } from '#domain/document/document-kind.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import { CorrectionItem, DispatchWay, Letter, LetterChoices, LetterState } from '#domain/letter/letter.ts'
import { LetterId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { RecordRef } from '#domain/shared/record-ref.ts'
import { line, optionalLine, paragraph } from '#domain/shared/text.ts'

/** One missing datum and where to enter it. */
export const MissingDatum = z.strictObject({
  label: z.string(),
  page: z.enum(['trip', 'visit', 'agency', 'staff']),
  field: z.string(),
  /** The staff member concerned; null when the field belongs to nobody. */
  id: z.string().nullable(),
})
export type MissingDatum = z.infer<typeof MissingDatum>

/** One line of a list of letters. */
export const LetterRow = z.strictObject({
  id: LetterId,
  kind: DocumentKind,
  record: RecordRef,
  recordTitle: z.string(),
  state: LetterState,
  /** Issued and dispatched to at least one recipient. */
  isSent: z.boolean(),
  /** "05/KHCN-VP", with blanks until issued; empty on a paper without number. */
  numberAndSymbol: z.string(),
  issuedOn: LocalDate.nullable(),
  subject: z.string(),
  addressees: z.array(z.string()),
  signerName: z.string(),
  /** As it stands in the content, of a draft as it was chosen. */
  urgency: Urgency.nullable(),
  /** Issued, and the record says something else now. */
  isOutdated: z.boolean(),
  /** What keeps a draft from being written; 0 elsewhere. */
  missingCount: z.int(),
  relation: z.enum(['replaces', 'corrects']).nullable(),
  /** Issued, and replaced or corrected by an issued letter since. */
  isSuperseded: z.boolean(),
  changedAt: z.string(),
  revision: z.int(),
})
export type LetterRow = z.infer<typeof LetterRow>

export const FactDifference = z.strictObject({ label: z.string(), before: z.string(), after: z.string() })
export type FactDifference = z.infer<typeof FactDifference>

const LetterLink = z.strictObject({
  id: LetterId,
  kind: DocumentKind,
  state: LetterState,
  numberAndSymbol: z.string(),
})

/** One letter with everything that follows from it today. */
export const LetterView = z.strictObject({
  letter: Letter,
  recordTitle: z.string(),
  subject: z.string(),
  addressees: z.array(z.string()),
  numberAndSymbol: z.string(),
  /** For a draft: what is missing; empty when it can be written. */
  missing: z.array(MissingDatum),
  /** For a frozen or issued letter: what the record says otherwise now. */
  differences: z.array(FactDifference),
  /** The letter it replaces or corrects. */
  original: LetterLink.nullable(),
  /** Letters that replace or correct this one, withdrawn ones left out. */
  followers: z.array(LetterLink),
  /** False for papers without number: they are "issued" by their signature alone. */
  isNumbered: z.boolean(),
})
export type LetterView = z.infer<typeof LetterView>

/** What an event of a record needs: each kind, what is missing for it, and what has been made already. */
export const PlannedLetter = z.strictObject({
  kind: DocumentKind,
  event: DocumentEvent.nullable(),
  addressees: z.array(z.string()),
  missing: z.array(MissingDatum),
  existing: z.array(LetterLink),
  /** A duty of the record waits for it, and no letter of this kind is under way. */
  isOwed: z.boolean(),
})
export type PlannedLetter = z.infer<typeof PlannedLetter>

const one = z.strictObject({ id: LetterId })
const change = z.strictObject({ id: LetterId, revision: z.int().min(1) })
const changeErrors = ['letter.not_found', 'letter.changed_elsewhere', 'letter.step_not_allowed'] as const
const fileErrors = ['letter.not_found', 'letter.data_missing', 'letter.file_damaged', 'letter.file_missing'] as const

export const letterRoutes = {
  /** All kinds this record can have, in the order of their events. */
  'letter.plan': route({
    input: z.strictObject({ record: RecordRef }),
    output: z.array(PlannedLetter),
    errors: ['letter.record_not_found'],
    mayCall: keepers,
  }),
  /** Makes one draft of each kind, with the same choices; one action for all letters of an event. */
  'letter.prepare': route({
    input: z.strictObject({
      record: RecordRef,
      kinds: z.array(DocumentKind).min(1).max(20),
      choices: LetterChoices,
    }),
    output: z.array(LetterId),
    errors: ['letter.record_not_found', 'letter.kind_not_for_record', 'agency.signer_not_found'],
    mayCall: keepers,
  }),
  /** Newest first. Of issued and withdrawn letters only those of the last `days`, or of one record. */
  'letter.list': route({
    input: z.strictObject({ record: RecordRef.nullable(), days: z.int().min(1).max(4000) }),
    output: z.array(LetterRow),
    errors: [],
    mayCall: keepers,
  }),
  'letter.get': route({ input: one, output: LetterView, errors: ['letter.not_found'], mayCall: keepers }),
  'letter.choose': route({
    input: change.extend({ choices: LetterChoices }),
    output: z.null(),
    errors: [...changeErrors, 'agency.signer_not_found'],
    mayCall: keepers,
  }),
  /** The pages: a draft as it would be now, anything later from its stored file. */
  'letter.preview': route({
    input: one,
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), fileName: z.string() }),
    errors: fileErrors,
    mayCall: keepers,
  }),
  /** Asks where to save; null when the dialog was closed. */
  'letter.save': route({
    input: one.extend({ format: z.enum(['docx', 'pdf']) }),
    output: z.strictObject({ path: z.string() }).nullable(),
    errors: [...fileErrors, 'letter.not_saved'],
    mayCall: keepers,
  }),
  /** Chốt nội dung, trình ký: from now on the content no longer follows the record. */
  'letter.freeze': route({
    input: change,
    output: z.null(),
    errors: [...changeErrors, 'letter.data_missing'],
    mayCall: keepers,
  }),
  /** Trả về nháp: not signed, to be changed. */
  'letter.reopen': route({
    input: change.extend({ note: paragraph(1000) }),
    output: z.null(),
    errors: changeErrors,
    mayCall: keepers,
  }),
  'letter.withdraw': route({
    input: change.extend({ note: paragraph(1000) }),
    output: z.null(),
    errors: changeErrors,
    mayCall: keepers,
  }),
  /** The series of this letter, its year's last number in this app, and the next one as a mere suggestion. */
  'letter.suggest_number': route({
    input: z.strictObject({ id: LetterId, on: LocalDate }),
    output: z.strictObject({ series: z.string(), last: z.string(), suggestion: z.string() }),
    errors: ['letter.not_found', 'letter.step_not_allowed'],
    mayCall: keepers,
  }),
  /**
   * Nhập số và ngày after signing. A taken number is refused with where it was used; one out of order with its day is
   * refused once, until `isOrderConfirmed`.
   */
  'letter.issue': route({
    input: change.extend({
      number: DocumentNumber,
      on: LocalDate,
      copies: z.int().min(1).max(9999).nullable(),
      isOrderConfirmed: z.boolean(),
    }),
    output: z.null(),
    errors: [
      ...changeErrors,
      'letter.number_required',
      'letter.number_taken',
      'letter.number_out_of_order',
      'letter.issue_in_future',
      'letter.head_differs',
      'letter.signer_differs',
      'letter.file_missing',
      'letter.file_damaged',
    ],
    mayCall: keepers,
  }),
  /** Asks for a file and keeps it until it is attached; null when the dialog was closed. */
  'letter.pick_proof': route({
    input: z.void(),
    output: z.strictObject({ token: z.string(), name: z.string(), size: z.int() }).nullable(),
    errors: ['letter.proof_refused'],
    mayCall: keepers,
  }),
  /** Ghi nhận đã gửi, to one or several recipients at once; meets the duties that this letter is for. */
  'letter.record_dispatch': route({
    input: change.extend({
      recipients: z.array(line(200)).min(1).max(30),
      sentOn: LocalDate,
      way: DispatchWay,
      note: optionalLine(300),
      /** From `letter.pick_proof`; null without proof. */
      proofToken: z.string().nullable(),
    }),
    output: z.strictObject({ dutiesMet: z.int() }),
    errors: [...changeErrors, 'letter.sent_before_issue', 'letter.sent_in_future', 'letter.proof_refused'],
    mayCall: keepers,
  }),
  /** Asks where to save a proof, as it was attached. */
  'letter.save_proof': route({
    input: one.extend({ dispatchId: z.uuid() }),
    output: z.strictObject({ path: z.string() }).nullable(),
    errors: ['letter.not_found', 'letter.file_damaged', 'letter.file_missing', 'letter.not_saved'],
    mayCall: keepers,
  }),
  /** A new draft of the same kind that replaces an issued letter; its id. */
  'letter.replace': route({
    input: one,
    output: LetterId,
    errors: ['letter.not_found', 'letter.step_not_allowed'],
    mayCall: keepers,
  }),
  /** A draft công văn đính chính for an issued letter; its id. */
  'letter.correct': route({
    input: one.extend({ items: z.array(CorrectionItem).min(1).max(50) }),
    output: LetterId,
    errors: ['letter.not_found', 'letter.step_not_allowed'],
    mayCall: keepers,
  }),
  /** Holds every stored file of issued letters against its SHA-256. */
  'letter.verify': route({
    input: z.void(),
    output: z.strictObject({ checked: z.int(), damaged: z.array(LetterLink) }),
    errors: [],
    mayCall: keepers,
  }),
} as const
