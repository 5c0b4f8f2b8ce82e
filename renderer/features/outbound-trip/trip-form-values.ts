import type { StaffRow } from '#contract/routes/staff.ts'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { amountToText } from '#renderer/features/outbound-trip/amount-text.ts'
import { likelyPassport, samePassport } from '#renderer/features/outbound-trip/passport-choice.ts'
import { rateToText } from '#renderer/features/outbound-trip/rate-text.ts'
import { emptyLeg, type TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import type { MemberInput, OutsideInput } from '#renderer/features/outbound-trip/trip-form-members.ts'
import { birthToText } from '#renderer/ui/form/birth-text.ts'
import { dayToText } from '#renderer/ui/form/day-text.ts'

export const newTripForm: TripFormInput = {
  title: '',
  kind: '',
  host: '',
  purpose: '',
  isInAnnualPlan: false,
  planItemId: '',
  request: { documentNumber: '', on: '' },
  departsOn: '',
  returnsOn: '',
  lateReason: '',
  carriesSecrets: false,
  legs: [emptyLeg],
  members: [],
  funding: [],
}

const outsider = (member: TripMember): OutsideInput => ({
  of: 'outside',
  memberId: member.id,
  role: member.role,
  fullName: member.fullName,
  birth: birthToText(member.birth),
  kind: member.kind,
  post: member.post,
  unitName: member.unitName,
  rank: member.rank,
  isPartyMember: member.isPartyMember,
  passportKind: member.passport?.kind ?? 'ordinary',
  passportNumber: member.passport?.number ?? '',
  passportExpiresOn: dayToText(member.passport?.expiresOn ?? null),
})

const shared = (trip: OutboundTrip) => ({
  title: trip.title,
  kind: trip.kind,
  host: trip.host,
  purpose: trip.purpose,
  isInAnnualPlan: trip.isInAnnualPlan,
  funding: trip.funding.map(({ amount, rate, ...funding }) => ({
    ...funding,
    amount: amountToText(amount),
    rate: rateToText(rate),
  })),
})

/** A recorded trip as the form shows it; a recorded passport stays as it was until another one is chosen. */
export const tripToForm = (trip: OutboundTrip): TripFormInput => ({
  ...shared(trip),
  planItemId: trip.planItemId ?? '',
  request: { documentNumber: trip.request.documentNumber, on: dayToText(trip.request.on) },
  departsOn: dayToText(trip.departsOn),
  returnsOn: dayToText(trip.returnsOn),
  lateReason: trip.lateReason,
  carriesSecrets: trip.carriesSecrets,
  legs: trip.legs.map(({ from, to, ...leg }) => ({ ...leg, from: dayToText(from), to: dayToText(to) })),
  members: trip.members.map((member) => {
    const { staffMemberId, role, passport } = member
    return staffMemberId === null
      ? outsider(member)
      : { of: 'staff', staffMemberId, role, passportId: passport === null ? '' : 'as_recorded' }
  }),
})

/** After "Lưu và thêm mới": what the next group shares stays; who goes, its name and its papers are entered afresh. */
export const nextTripForm = (saved: TripFormInput): TripFormInput => ({
  ...saved,
  title: '',
  request: newTripForm.request,
  carriesSecrets: false,
  members: [],
})

type Copied = {
  readonly values: TripFormInput
  /** Who does not go on the new trip because he is at work no more. */
  readonly leftOut: readonly string[]
  /** Who went on a passport that he has no more, or that has expired. */
  readonly withoutPassport: readonly string[]
}

/**
 * "Sao chép chuyến đi": the facts of a recorded trip for a new one. Days, papers, decisions and journeys stay behind; so
 * do former staff, expired passports, and a line of another year's plan.
 */
export const copyOfTrip = (
  trip: OutboundTrip,
  planItem: PlanItem | null,
  staff: readonly StaffRow[],
  today: LocalDate,
): Copied => {
  const byId = new Map<string, StaffRow>(staff.map((person) => [person.id, person]))
  const leftOut: string[] = []
  const withoutPassport: string[] = []
  const members = trip.members.flatMap((member): readonly MemberInput[] => {
    const { staffMemberId, role, passport, fullName } = member
    const isUsable = passport !== null && (passport.expiresOn === null || passport.expiresOn >= today)
    if (staffMemberId === null) {
      if (passport !== null && !isUsable) withoutPassport.push(fullName)
      const used = isUsable ? member : { ...member, passport: null }
      return [{ ...outsider(used), memberId: '' }]
    }
    const person = byId.get(staffMemberId)
    if (person === undefined || !person.isActive) {
      leftOut.push(fullName)
      return []
    }
    const same = isUsable ? samePassport(person.passports, passport) : undefined
    const passportId = same?.id ?? likelyPassport(person.passports, trip.kind, today)
    if (passport !== null && passportId === '') withoutPassport.push(fullName)
    return [{ of: 'staff', staffMemberId, role, passportId }]
  })
  return {
    values: {
      ...newTripForm,
      ...shared(trip),
      planItemId: planItem !== null && planItem.year === yearOf(today) ? planItem.id : '',
      legs: trip.legs.map(({ country, place }) => ({ ...emptyLeg, country, place })),
      members,
    },
    leftOut,
    withoutPassport,
  }
}
