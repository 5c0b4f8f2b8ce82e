import * as z from 'zod'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { inCapitals } from '#domain/document/phrases.ts'

/** Mức độ khẩn: khẩn, thượng khẩn, hỏa tốc (Phụ lục I, phần I, mục III.2.b). */
export const Urgency = z.enum(['urgent', 'very_urgent', 'express'])
export type Urgency = z.infer<typeof Urgency>
export const urgencyNames: Readonly<Record<Urgency, string>> = {
  urgent: 'KHẨN',
  very_urgent: 'THƯỢNG KHẨN',
  express: 'HỎA TỐC',
}

/** One block of the text. An article's `lead` is its "Điều 1."; a heading is a mục of a report, in capitals. */
export const BodyBlock = z.strictObject({
  look: z.enum(['paragraph', 'heading', 'article']),
  lead: z.string(),
  text: z.string(),
})
export type BodyBlock = z.infer<typeof BodyBlock>

/**
 * One datum that the document shows, under the tag an office's own template may use. The same list, frozen with the
 * letter, tells later what has changed in the record.
 */
export const DocumentFact = z.strictObject({
  tag: z.string().regex(/^[a-z][A-Za-z]+$/),
  /** As a clerk names it: "Thời gian". */
  label: z.string(),
  text: z.string(),
})
export type DocumentFact = z.infer<typeof DocumentFact>

const Row = z.record(z.string(), z.string())

/** A page that one person signs: đơn, bản cam kết. */
export const PersonalPage = z.strictObject({
  /** Who signs, without title. */
  name: z.string(),
  paragraphs: z.array(z.string()),
})
export type PersonalPage = z.infer<typeof PersonalPage>

/**
 * A document word for word, all but its number and day, which the clerk gives after signing. Capitals, zero padding and
 * punctuation are done; a template only places it. This is what is frozen when a letter goes out for signature.
 */
export const DocumentContent = z.strictObject({
  kind: DocumentKind,
  /** Cơ quan chủ quản in capitals; empty when there is none. */
  superior: z.string(),
  /** In capitals, for the head. */
  agency: z.string(),
  /** As it stands in a sentence. */
  agencyName: z.string(),
  /** "KHCN-VP", "TTr-KHCN"; empty where the kind has no number. */
  symbol: z.string(),
  place: z.string(),
  /** Stands in the blank date. */
  draftYear: z.int(),
  urgency: Urgency.nullable(),
  /** "TỜ TRÌNH"; empty on a công văn. */
  typeName: z.string(),
  /** Trích yếu as it is printed: "V/v …" on a công văn, "Về việc …" elsewhere. */
  subject: z.string(),
  /** Official names after "Kính gửi", without dash and punctuation. */
  addressees: z.array(z.string()),
  /** Căn cứ, each ending ";", the last ".". */
  bases: z.array(z.string()),
  /** "GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ", on decisions alone. */
  authorityLine: z.string(),
  body: z.array(BodyBlock),
  /** Lines under "Nơi nhận:", dashes and punctuation included. */
  recipients: z.array(z.string()),
  signing: z.array(z.string()),
  signerName: z.string(),
  /** Appendices in the order of the kind's lists; the one table of a register. */
  appendices: z.array(z.strictObject({ title: z.string(), rows: z.array(Row) })),
  pages: z.array(PersonalPage),
  /** Bìa of a register: lines under its title. */
  cover: z.array(z.string()),
  facts: z.array(DocumentFact),
})
export type DocumentContent = z.infer<typeof DocumentContent>

/** What a writer says; everything around it is the same for all documents. */
export type Words = {
  /** Trích yếu as a clause without a capital: "báo cáo việc cử đoàn đi công tác tại Nhật Bản". */
  readonly subject: string
  /** The heading where it is not the type's own name: "Đơn đi nước ngoài về việc riêng". */
  readonly typeName?: string
  /** Named where the kind says `as_written`; else the names of the profile hold. */
  readonly addressees?: readonly string[]
  /** Căn cứ without punctuation at the end. */
  readonly bases?: readonly string[]
  /** The text without its final "./.". */
  readonly body?: readonly BodyBlock[]
  readonly appendices?: readonly {
    readonly title: string
    readonly rows: readonly Readonly<Record<string, string>>[]
  }[]
  readonly pages?: readonly PersonalPage[]
  readonly cover?: readonly string[]
  /** The first line of "Nơi nhận" where it is not "- Như trên;": "Như Điều 3". */
  readonly firstRecipient?: string
  readonly facts: readonly DocumentFact[]
}

export const paragraph = (text: string): BodyBlock => ({ look: 'paragraph', lead: '', text })
export const heading = (text: string): BodyBlock => ({ look: 'heading', lead: '', text: inCapitals(text) })
export const article = (number: number, text: string): BodyBlock => ({ look: 'article', lead: `Điều ${number}.`, text })
