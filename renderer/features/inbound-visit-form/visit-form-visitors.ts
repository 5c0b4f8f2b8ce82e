import * as z from 'zod'
import {
  EntryForm,
  emptyVisitor,
  VisitorDraft,
  VisitorPassportKind,
  VisitorPassportNumber,
} from '#domain/inbound-visit/visitor-draft.ts'
import type { Country, CountryTable } from '#domain/shared/country.ts'
import { VisitorId } from '#domain/shared/ids.ts'
import { Sex } from '#domain/staff/staff.ts'
import { birthText, birthToText } from '#renderer/ui/form/birth-text.ts'
import { dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'
import { countryNames } from '#renderer/words/country-names.ts'

const shape = VisitorDraft.shape
export const emptyIsNull = (text: string): string | null => (text === '' ? null : text)

/** The one country a text means; a code counts, a name of several countries does not. */
export const countryMeant = (typed: string, table: CountryTable): string | null => {
  const { byName, byCode } = table.read(typed)
  return byName.length === 1 ? (byName[0] ?? null) : byCode
}

/** What a nationality shows when its field is left: the Vietnamese name; what is no country stays as typed. */
export const nationalityAfterBlur =
  (countries: readonly Country[], table: CountryTable) =>
  (typed: string): string => {
    const code = typed.trim() === '' ? null : countryMeant(typed, table)
    return code === null ? typed : countryNames(countries)(code)
  }

/** One guest as he is typed in the grid. */
export const visitorRowForm = (table: CountryTable) =>
  z.object({
    /** Empty: new on this visit. */
    id: z.string().transform(emptyIsNull).pipe(VisitorId.nullable()),
    fullName: shape.fullName,
    sex: z.string().pipe(Sex),
    birth: birthText,
    nationality: z.string().transform((typed, context) => {
      if (typed.trim() === '') return ''
      const code = countryMeant(typed, table)
      if (code !== null) return code
      const message = 'Chưa rõ là nước nào. Hãy gõ tên nước, ví dụ Hàn Quốc, hoặc mã KR.'
      context.issues.push({ code: 'custom', input: typed, message })
      return z.NEVER
    }),
    passportKind: z.string().pipe(VisitorPassportKind),
    passportNumber: z.string().transform((typed, context) => {
      const number = VisitorPassportNumber.safeParse(typed)
      if (number.success) return number.data
      const message = 'Số hộ chiếu gồm 4 đến 15 chữ cái không dấu và chữ số.'
      context.issues.push({ code: 'custom', input: typed, message })
      return z.NEVER
    }),
    passportExpiresOn: optionalDayText,
    entryForm: z.string().pipe(EntryForm),
    post: shape.post,
    organisation: shape.organisation,
    isLeader: z.boolean(),
    note: shape.note,
  })
export type VisitorInput = z.input<ReturnType<typeof visitorRowForm>>

/** A guest as the grid shows him. */
export const visitorToForm = (
  { birth, nationality, passportExpiresOn, ...visitor }: VisitorDraft,
  id: string,
  countryName: (code: string) => string,
): VisitorInput => ({
  ...visitor,
  id,
  birth: birthToText(birth),
  nationality: nationality === '' ? '' : countryName(nationality),
  passportExpiresOn: dayToText(passportExpiresOn),
})

/** The next row of the grid: guests of one delegation mostly share country, organisation and kind of papers. */
export const visitorLike = (before: VisitorInput | undefined): VisitorInput => ({
  ...visitorToForm(emptyVisitor, '', (code) => code),
  nationality: before?.nationality ?? '',
  organisation: before?.organisation ?? '',
  passportKind: before?.passportKind ?? 'ordinary',
  entryForm: before?.entryForm ?? 'unknown',
})

/** A guest of the grid as far as he can be read: what is typed wrong counts as not told. */
export const knownGuest = (visitor: VisitorInput, table: CountryTable): VisitorDraft => {
  const fields = visitorRowForm(table).shape
  const told = Object.entries(emptyVisitor).map(([field, empty]) => {
    const parsed = fields[field as keyof VisitorDraft].safeParse(visitor[field as keyof VisitorDraft])
    return [field, parsed.success ? parsed.data : empty]
  })
  return Object.fromEntries(told) as VisitorDraft
}
