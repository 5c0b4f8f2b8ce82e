import * as z from 'zod'
import { PassportId } from '#domain/shared/ids.ts'
import { PassportKind, PassportNumber, type StaffMember, StaffMemberDraft } from '#domain/staff/staff.ts'
import { birthText, birthToText } from '#renderer/ui/form/birth-text.ts'
import { dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'

const PassportForm = z
  .strictObject({
    id: PassportId.nullable(),
    kind: PassportKind,
    number: PassportNumber,
    issuedOn: optionalDayText,
    expiresOn: optionalDayText,
  })
  .refine(({ issuedOn, expiresOn }) => issuedOn === null || expiresOn === null || expiresOn > issuedOn, {
    path: ['expiresOn'],
    message: 'Ngày hết hạn phải sau ngày cấp.',
  })

const firstRepeated = (numbers: readonly string[]): number =>
  numbers.findIndex((number, index) => numbers.indexOf(number) !== index)

/** The fields of one staff member; the outcome is a `StaffMemberDraft`. */
export const StaffForm = StaffMemberDraft.extend({
  birth: birthText,
  passports: z
    .array(PassportForm)
    .max(10)
    .check(({ value, issues }) => {
      const index = firstRepeated(value.map((passport) => passport.number))
      if (index >= 0)
        issues.push({
          code: 'custom',
          input: value,
          path: [index, 'number'],
          message: 'Số này đã ghi ở một hộ chiếu khác của chính người này.',
        })
    }),
})
export type StaffValues = z.input<typeof StaffForm>
export type StaffDraft = z.output<typeof StaffForm>

/** What a field of a special form wants. */
export const staffFormatWords = {
  'passports.*.number': 'Số hộ chiếu gồm 6 đến 12 chữ cái không dấu và chữ số, ví dụ C1234567.',
} as const

export const emptyPassport = { id: null, kind: 'ordinary', number: '', issuedOn: '', expiresOn: '' } as const

/** A new record; unit and kind are kept from the one before ("Lưu và thêm mới"). */
export const emptyStaff = (kept: Partial<Pick<StaffValues, 'unitId' | 'kind'>> = {}): StaffValues => ({
  fullName: '',
  sex: 'unknown',
  birth: '',
  kind: kept.kind ?? 'civil_servant',
  post: '',
  unitId: kept.unitId ?? '',
  rank: '',
  isPartyMember: false,
  isActive: true,
  passports: [],
})

export const staffValues = ({ id: _, ...member }: StaffMember): StaffValues => ({
  ...member,
  birth: birthToText(member.birth),
  passports: member.passports.map((passport) => ({
    ...passport,
    issuedOn: dayToText(passport.issuedOn),
    expiresOn: dayToText(passport.expiresOn),
  })),
})

/** What the number field shows after it is left: blanks and lower case are mended, anything else stays as typed. */
export const numberAfterBlur = (typed: string): string => {
  const parsed = PassportNumber.safeParse(typed)
  return parsed.success ? parsed.data : typed
}
