import type { StaffRow } from '#contract/routes/staff.ts'
import { isPrivate, OutboundTripKind, type TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { addMonths, formatDay, LocalDate } from '#domain/shared/local-date.ts'
import { maskNumber, type PassportKind } from '#domain/staff/staff.ts'
import { passportKindName } from '#renderer/words/passport-words.ts'

type Passport = StaffRow['passports'][number]

/** Months a passport should outlive the return; many countries ask for it, so it is a warning and no more. */
const SPARE_MONTHS = 6

const expiry = ({ expiresOn }: Passport): LocalDate | null => {
  const parsed = LocalDate.safeParse(expiresOn)
  return parsed.success ? parsed.data : null
}

/** Official passports first on official trips, ordinary ones first on private trips; the longest valid first of a kind. */
export const passportsInOrder = (passports: readonly Passport[], tripKind: string): readonly Passport[] => {
  const parsed = OutboundTripKind.safeParse(tripKind)
  const ordinaryFirst = parsed.success && isPrivate(parsed.data)
  const rank = ({ kind }: Passport): number => ((kind === 'ordinary') === ordinaryFirst ? 0 : 1)
  return passports.toSorted((a, b) => rank(a) - rank(b) || (b.expiresOn ?? '9999').localeCompare(a.expiresOn ?? '9999'))
}

/** "Công vụ •••123, đến 12/01/2028". */
export const passportLabel = (passport: Passport): string => {
  const until = expiry(passport)
  return `${passportKindName(passport.kind)} ${passport.maskedNumber}${until === null ? '' : `, đến ${formatDay(until)}`}`
}

/** The passport recorded with the trip as a choice among the others; null when none was. */
export const recordedPassport = (used: TripMember['passport']): Passport | null =>
  used === null
    ? null
    : {
        id: 'as_recorded',
        kind: used.kind,
        maskedNumber: maskNumber(used.number),
        expiresOn: used.expiresOn,
      }

/** The passport of the register that was used on a trip; undefined when the person has it no more. */
export const samePassport = (
  passports: readonly Passport[],
  used: NonNullable<TripMember['passport']>,
): Passport | undefined =>
  passports.find(
    ({ kind, maskedNumber, expiresOn }) =>
      kind === used.kind && maskedNumber === maskNumber(used.number) && expiresOn === used.expiresOn,
  )

/** What to look out for with a passport that expires on a day, on a trip that returns on another; null when nothing. */
export const expiryWarning = (until: LocalDate | null, back: LocalDate | null): string | null => {
  if (until === null || back === null) return null
  if (until < back) return 'Hộ chiếu hết hạn trước ngày về.'
  return until < addMonths(back, SPARE_MONTHS) ? 'Hộ chiếu còn hạn dưới 6 tháng kể từ ngày về.' : null
}

export const passportWarning = (passport: Passport | undefined, back: LocalDate | null): string | null =>
  expiryWarning(passport === undefined ? null : expiry(passport), back)

/** The passport a newly added member most likely travels on; empty when there is none that lasts until the return. */
export const likelyPassport = (passports: readonly Passport[], tripKind: string, back: LocalDate | null): string => {
  const lasts = (passport: Passport): boolean => {
    const until = expiry(passport)
    return until === null || back === null || until >= back
  }
  return passportsInOrder(passports, tripKind).find(lasts)?.id ?? ''
}

/** The longest valid passport of a kind that lasts until the return; undefined when there is none. */
export const passportOfKind = (
  passports: readonly Passport[],
  kind: PassportKind,
  back: LocalDate | null,
): Passport | undefined => {
  const ofKind = passports.filter((passport) => passport.kind === kind)
  return ofKind.find(({ id }) => id === likelyPassport(ofKind, '', back))
}
