import * as z from 'zod'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine } from '#domain/shared/text.ts'
import { BirthDate, Sex } from '#domain/staff/staff.ts'

/** Hộ chiếu phổ thông · công vụ · ngoại giao · giấy tờ đi lại khác. */
export const VisitorPassportKind = z.enum(['ordinary', 'official', 'diplomatic', 'other'])
export type VisitorPassportKind = z.infer<typeof VisitorPassportKind>

/** Chưa rõ · thị thực · thị thực điện tử · miễn thị thực · thẻ tạm trú · thẻ ABTC. */
export const EntryForm = z.enum(['unknown', 'visa', 'e_visa', 'visa_exempt', 'residence_card', 'apec_card'])
export type EntryForm = z.infer<typeof EntryForm>

/** Khách: a visitor as entered; what was not said stays unknown. */
export const VisitorDraft = z.strictObject({
  /** Exactly as in the passport, never re-cased. */
  fullName: line(100),
  sex: Sex,
  birth: BirthDate,
  /** ISO 3166-1 alpha-2; empty while unknown. */
  nationality: z.string().regex(/^(?:[A-Z]{2})?$/),
  passportKind: VisitorPassportKind,
  passportNumber: optionalLine(20),
  passportExpiresOn: LocalDate.nullable(),
  entryForm: EntryForm,
  post: optionalLine(200),
  organisation: optionalLine(200),
  isLeader: z.boolean(),
  note: optionalLine(300),
})
export type VisitorDraft = z.infer<typeof VisitorDraft>
