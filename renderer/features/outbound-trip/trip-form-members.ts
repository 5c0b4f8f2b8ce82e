import * as z from 'zod'
import { MemberRole, OutsideMemberDraft, PassportChoice } from '#domain/outbound-trip/outbound-trip.ts'
import { StaffMemberId, TripMemberId } from '#domain/shared/ids.ts'
import { PassportKind, PassportNumber, StaffKind } from '#domain/staff/staff.ts'
import { birthText } from '#renderer/ui/form/birth-text.ts'
import { optionalDayText } from '#renderer/ui/form/day-text.ts'

const outside = OutsideMemberDraft.shape
const emptyIsNull = (text: string): string | null => (text === '' ? null : text)

const StaffRowForm = z.object({
  of: z.literal('staff'),
  staffMemberId: StaffMemberId,
  role: MemberRole,
  /** Empty: travels on none yet. */
  passportId: z.string().transform(emptyIsNull).pipe(PassportChoice),
})

const NUMBER_WORDS = 'Số hộ chiếu gồm 6 đến 12 chữ cái không dấu và chữ số, ví dụ C1234567.'

/** Somebody from outside the agency, typed in the row; without a number he has no passport yet. */
const OutsideRowForm = z
  .object({
    of: z.literal('outside'),
    /** Empty: new on this trip. */
    memberId: z.string().transform(emptyIsNull).pipe(TripMemberId.nullable()),
    role: MemberRole,
    fullName: outside.fullName,
    birth: birthText,
    kind: z.string().pipe(StaffKind),
    post: outside.post,
    unitName: outside.unitName,
    rank: outside.rank,
    isPartyMember: z.boolean(),
    passportKind: z.string().pipe(PassportKind),
    passportNumber: z.string(),
    passportExpiresOn: optionalDayText,
  })
  .transform(({ passportKind, passportNumber, passportExpiresOn, ...person }, context) => {
    if (passportNumber.trim() === '' && passportExpiresOn === null) return { ...person, passport: null }
    const number = PassportNumber.safeParse(passportNumber)
    if (number.success)
      return { ...person, passport: { kind: passportKind, number: number.data, expiresOn: passportExpiresOn } }
    const message = passportNumber.trim() === '' ? 'Đã ghi ngày hết hạn nên cần ghi số hộ chiếu.' : NUMBER_WORDS
    context.issues.push({ code: 'custom', input: passportNumber, path: ['passportNumber'], message })
    return z.NEVER
  })

/** One row of the list of members; what each kind of person needs. */
export const MemberRowForm = z.discriminatedUnion('of', [StaffRowForm, OutsideRowForm])
export type MemberInput = z.input<typeof MemberRowForm>
export type StaffInput = Extract<MemberInput, { readonly of: 'staff' }>
export type OutsideInput = Extract<MemberInput, { readonly of: 'outside' }>

export const emptyOutside: OutsideInput = {
  of: 'outside',
  memberId: '',
  role: 'member',
  fullName: '',
  birth: '',
  kind: '',
  post: '',
  unitName: '',
  rank: '',
  isPartyMember: false,
  passportKind: 'ordinary',
  passportNumber: '',
  passportExpiresOn: '',
}
