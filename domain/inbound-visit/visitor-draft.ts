import * as z from 'zod'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine, tidyLine } from '#domain/shared/text.ts'
import { BirthDate, PassportKind, Sex } from '#domain/staff/staff.ts'

/** Hộ chiếu phổ thông · công vụ · ngoại giao · giấy tờ đi lại khác. */
export const VisitorPassportKind = z.enum([...PassportKind.options, 'other'])
export type VisitorPassportKind = z.infer<typeof VisitorPassportKind>

/** How a guest enters: chưa rõ · thị thực · thị thực điện tử · miễn thị thực · thẻ tạm trú, thường trú · thẻ ABTC. */
export const EntryForm = z.enum(['unknown', 'visa', 'e_visa', 'visa_exempt', 'residence_card', 'apec_card'])
export type EntryForm = z.infer<typeof EntryForm>

/** A foreign passport number as printed; blanks, dots and lower case are mended. Empty when not known. */
export const VisitorPassportNumber = z
  .string()
  .transform((text) =>
    tidyLine(text)
      .normalize('NFKC')
      .replace(/[\s.-]/g, '')
      .toUpperCase(),
  )
  .pipe(z.string().regex(/^(?:[A-Z0-9]{4,15})?$/))

/** A guest as he is typed, read from a passport or from a list. What nobody told stays unknown or empty. */
export const VisitorDraft = z.strictObject({
  /** As in the passport; never re-cased. */
  fullName: line(100),
  sex: Sex,
  birth: BirthDate,
  /** ISO 3166-1 alpha-2, or empty. */
  nationality: z.string().regex(/^(?:[A-Z]{2})?$/),
  passportKind: VisitorPassportKind,
  passportNumber: VisitorPassportNumber,
  passportExpiresOn: LocalDate.nullable(),
  entryForm: EntryForm,
  post: optionalLine(200),
  organisation: optionalLine(200),
  isLeader: z.boolean(),
  note: optionalLine(300),
})
export type VisitorDraft = z.infer<typeof VisitorDraft>
export type VisitorField = keyof VisitorDraft

/** A guest of whom nothing is known yet; a passport is an ordinary one until something says otherwise. */
export const emptyVisitor: VisitorDraft = {
  fullName: '',
  sex: 'unknown',
  birth: { known: 'no' },
  nationality: '',
  passportKind: 'ordinary',
  passportNumber: '',
  passportExpiresOn: null,
  entryForm: 'unknown',
  post: '',
  organisation: '',
  isLeader: false,
  note: '',
}
