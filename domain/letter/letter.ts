import * as z from 'zod'
import { Abbreviation } from '#domain/agency/agency.ts'
import { DocumentContent, Urgency } from '#domain/document/document-content.ts'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import { AgencyProfileId, DispatchId, FileDigest, Instant, LetterId, SignerId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { RecordRef } from '#domain/shared/record-ref.ts'
import { line, optionalLine, paragraph } from '#domain/shared/text.ts'

/**
 * Nháp · chờ số · đã phát hành · đã rút. "Đã gửi" is no state of its own: it follows from what was dispatched. A draft is made
 * anew at every look; from "chờ số" on the content is frozen; an issued file never changes.
 */
export const LetterState = z.enum(['draft', 'awaiting_number', 'issued', 'withdrawn'])
export type LetterState = z.infer<typeof LetterState>

/** What an officer chooses for a draft. */
export const LetterChoices = z.strictObject({
  /** Null: the head of the agency, or whoever else is in office. */
  signerId: SignerId.nullable(),
  urgency: Urgency.nullable(),
  /** Abbreviation of the drafting unit; null: that of the agency profile. */
  draftingSymbol: Abbreviation.nullable(),
})
export type LetterChoices = z.infer<typeof LetterChoices>

/**
 * Văn bản thay thế: same kind, new content · văn bản đính chính: a công văn that names the errors (Nghị định 30/2020/NĐ-CP,
 * Điều 18.4).
 */
export const LetterRelation = z.strictObject({ type: z.enum(['replaces', 'corrects']), letterId: LetterId })
export type LetterRelation = z.infer<typeof LetterRelation>

/** What was printed for signature. */
export const FrozenLetter = z.strictObject({
  content: DocumentContent,
  profileId: AgencyProfileId,
  signerId: SignerId,
  /** The template it was filled from, kept among the files: the number is filled into the very same. */
  templateDigest: FileDigest,
  /** The file that went out for signature. */
  fileDigest: FileDigest,
  /** Revision of the record then; a higher one means that facts may differ. */
  recordRevision: z.int().min(0),
  at: Instant,
  by: line(100),
})
export type FrozenLetter = z.infer<typeof FrozenLetter>

/** Phát hành: number and day as the clerk gave them, and the file that is valid from then on. */
export const IssuedLetter = z.strictObject({
  /** Empty on a paper without number. */
  number: DocumentNumber,
  /** "CV/KHCN"; empty on a paper without number. */
  series: z.string(),
  on: LocalDate,
  /** Số lượng bản; null when not noted. */
  copies: z.int().min(1).max(9999).nullable(),
  fileDigest: FileDigest,
  at: Instant,
  by: line(100),
})
export type IssuedLetter = z.infer<typeof IssuedLetter>

/** Văn bản giấy · trục liên thông văn bản · bưu chính · trực tiếp. */
export const DispatchWay = z.enum(['paper', 'interconnection', 'post', 'by_hand'])
export type DispatchWay = z.infer<typeof DispatchWay>

/** Minh chứng: a scan or a receipt, kept among the files of the register. */
export const AttachedFile = z.strictObject({ digest: FileDigest, name: line(200), size: z.int().min(1) })
export type AttachedFile = z.infer<typeof AttachedFile>

/** One sending to one recipient. */
export const Dispatch = z.strictObject({
  id: DispatchId,
  recipient: line(200),
  sentOn: LocalDate,
  way: DispatchWay,
  note: optionalLine(300),
  proof: AttachedFile.nullable(),
  recordedAt: Instant,
  recordedBy: line(100),
})
export type Dispatch = z.infer<typeof Dispatch>

export const LetterEvent = z.strictObject({
  what: z.enum(['created', 'frozen', 'reopened', 'withdrawn', 'issued', 'dispatched']),
  note: paragraph(1000),
  at: Instant,
  by: line(100),
})
export type LetterEvent = z.infer<typeof LetterEvent>

/** One correction that the officer has the correction letter say. */
export const CorrectionItem = z.strictObject({
  label: line(200),
  before: paragraph(2000),
  after: paragraph(2000),
})
export type CorrectionItem = z.infer<typeof CorrectionItem>

/** Văn bản: one document of the register, from draft to issued. */
export const Letter = z.strictObject({
  id: LetterId,
  kind: DocumentKind,
  /** What it is about. */
  record: RecordRef,
  relation: LetterRelation.nullable(),
  /** On a correction letter; empty on all others. */
  corrections: z.array(CorrectionItem).max(50),
  choices: LetterChoices,
  state: LetterState,
  /** Set exactly while awaiting a number and after issuing. */
  frozen: FrozenLetter.nullable(),
  issued: IssuedLetter.nullable(),
  dispatches: z.array(Dispatch),
  history: z.array(LetterEvent).min(1),
  /** Rises by one with every change; a change from an older page is refused. */
  revision: z.int().min(1),
})
export type Letter = z.infer<typeof Letter>

export const letterErrors = [
  'letter.not_found',
  'letter.changed_elsewhere',
  'letter.step_not_allowed',
  'letter.data_missing',
  'letter.number_required',
  'letter.number_taken',
  'letter.number_out_of_order',
  'letter.issue_in_future',
  'letter.head_differs',
  'letter.signer_differs',
  'letter.sent_before_issue',
  'letter.sent_in_future',
  'letter.file_damaged',
  'letter.file_missing',
] as const
export type LetterError = (typeof letterErrors)[number]
