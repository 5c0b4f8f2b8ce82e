import * as z from 'zod'
import { PassportId, StaffMemberId, UnitId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { foldMarks, line, optionalLine, tidyLine } from '#domain/shared/text.ts'

/** Phòng, đơn vị. Renaming keeps old trips as they were: members carry a snapshot. */
export const Unit = z.strictObject({
  id: UnitId,
  name: line(200),
  abbreviation: optionalLine(20),
  isActive: z.boolean(),
})
export type Unit = z.infer<typeof Unit>
export const UnitDraft = Unit.omit({ id: true })
export type UnitDraft = z.infer<typeof UnitDraft>

/** Cán bộ · công chức · viên chức · người lao động. */
export const StaffKind = z.enum(['cadre', 'civil_servant', 'public_employee', 'contract_worker'])
export type StaffKind = z.infer<typeof StaffKind>

export const Sex = z.enum(['male', 'female', 'unknown'])
export type Sex = z.infer<typeof Sex>

/** Ngày sinh: a full day, a year only, or unknown; a year is never stored as 1 January. */
export const BirthDate = z.discriminatedUnion('known', [
  z.strictObject({ known: z.literal('day'), on: LocalDate }),
  z.strictObject({ known: z.literal('year'), year: z.int().min(1900).max(2199) }),
  z.strictObject({ known: z.literal('no') }),
])
export type BirthDate = z.infer<typeof BirthDate>

/** Hộ chiếu phổ thông · công vụ · ngoại giao. */
export const PassportKind = z.enum(['ordinary', 'official', 'diplomatic'])
export type PassportKind = z.infer<typeof PassportKind>

/** Passport number as printed: capitals and digits; typed blanks and lower case are mended, never refused. */
export const PassportNumber = z
  .string()
  .transform((text) =>
    tidyLine(text)
      .normalize('NFKC')
      .replace(/[\s.-]/g, '')
      .toUpperCase(),
  )
  .pipe(z.string().regex(/^[A-Z0-9]{6,12}$/))
export type PassportNumber = z.infer<typeof PassportNumber>

/** A number as lists and leaders see it: its last three characters. */
export const maskNumber = (number: string): string => `•••${number.slice(-3)}`

export const Passport = z.strictObject({
  id: PassportId,
  kind: PassportKind,
  number: PassportNumber,
  issuedOn: LocalDate.nullable(),
  expiresOn: LocalDate.nullable(),
})
export type Passport = z.infer<typeof Passport>

/** Cán bộ, công chức, viên chức, người lao động of the agency. */
export const StaffMember = z.strictObject({
  id: StaffMemberId,
  fullName: line(100),
  sex: Sex,
  birth: BirthDate,
  kind: StaffKind,
  post: line(200),
  unitId: UnitId,
  /** Ngạch, chức danh nghề nghiệp and step as one text; empty when not recorded. */
  rank: optionalLine(100),
  isPartyMember: z.boolean(),
  isActive: z.boolean(),
  passports: z.array(Passport).max(10),
})
export type StaffMember = z.infer<typeof StaffMember>

export const StaffMemberDraft = StaffMember.omit({ id: true, passports: true }).extend({
  /** A passport without id is new. */
  passports: z.array(Passport.extend({ id: PassportId.nullable() })).max(10),
})
export type StaffMemberDraft = z.infer<typeof StaffMemberDraft>

export const staffErrors = [
  'staff.not_found',
  'staff.unit_not_found',
  'staff.birth_in_future',
  'staff.passport_dates_reversed',
  'staff.passport_issued_in_future',
  'staff.passport_number_taken',
  'staff.passport_out',
  'staff.duplicate_unconfirmed',
] as const
export type StaffError = (typeof staffErrors)[number]

const sameBirth = (a: BirthDate, b: BirthDate): boolean =>
  (a.known === 'day' && b.known === 'day' && a.on === b.on) ||
  (a.known === 'year' && b.known === 'year' && a.year === b.year) ||
  (a.known === 'day' && b.known === 'year' && a.on.startsWith(String(b.year))) ||
  (a.known === 'year' && b.known === 'day' && b.on.startsWith(String(a.year)))

/** Two records that may be one person: same name (marks and case aside) and a birth day or year that does not differ. */
export const looksLikeSamePerson = (
  a: Pick<StaffMember, 'fullName' | 'birth'>,
  b: Pick<StaffMember, 'fullName' | 'birth'>,
): boolean => foldMarks(tidyLine(a.fullName)) === foldMarks(tidyLine(b.fullName)) && sameBirth(a.birth, b.birth)
