import { type Duty, dutiesOf } from '#domain/duty/duty.ts'
import type { Settlements } from '#domain/duty/settlement.ts'
import { shippedTable } from '#domain/duty/testing/duty-samples.ts'
import { debtsOf } from '#domain/outbound-trip/debts.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { overlaps } from '#domain/outbound-trip/plan-trip.ts'
import type { ReportState } from '#domain/outbound-trip/return-report.ts'
import type { GateFacts } from '#domain/outbound-trip/take-step.ts'
import type { PassportCustodyId, TripMemberId } from '#domain/shared/ids.ts'
import { addDays, type LocalDate } from '#domain/shared/local-date.ts'
import { aMember, anOutsider, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'

/** Everything a life of a trip consists of, as the register would hold it. */
export type LifeState = {
  readonly today: LocalDate
  readonly trip: OutboundTrip
  /** Another trip of the same people, which may overlap with this one or leave debts. */
  readonly other: OutboundTrip
  readonly settlements: Settlements
  readonly parts: readonly { readonly memberId: TripMemberId; readonly state: ReportState }[]
  readonly out: readonly { readonly id: PassportCustodyId; readonly memberId: TripMemberId }[]
}

export const dutiesNow = ({ trip, settlements, today }: LifeState): readonly Duty[] =>
  dutiesOf(trip, settlements, shippedTable, today)

/** What the gates ask about, for the trip as it would be. */
export const factsFor = (state: LifeState, trip: OutboundTrip = state.trip): GateFacts => ({
  duties: dutiesOf(trip, state.settlements, shippedTable, state.today),
  parts: state.parts,
  passportsOut: state.out.map(({ id, memberId }) => ({
    id,
    fullName: trip.members.find((member) => member.id === memberId)?.fullName ?? '',
  })),
  debts: debtsOf(
    trip.members.map(({ staffMemberId }) => staffMemberId),
    [
      {
        trip: state.other,
        duties: dutiesOf(state.other, { met: [], waivers: [] }, shippedTable, state.today),
        parts: [],
      },
    ],
  ),
  clashes: overlaps(trip, [state.other], state.today),
})

const passport = (kind: string) => ({ kind, number: 'A7654321', expiresOn: null })

export type LifeBeginning = {
  readonly kind: OutboundTrip['kind']
  readonly isLate: boolean
  /** Whether the other trip lies far away, overlaps, or is over and owes its report. */
  readonly other: 'far' | 'overlaps' | 'owes'
}

const FIRST_DAY = day('2026-01-12')
const otherDays = {
  far: ['2026-11-02', '2026-11-06', null],
  overlaps: ['2026-03-05', '2026-03-09', null],
  owes: ['2025-11-03', '2025-11-07', '2025-11-07'],
} as const

/** A trip of three of the office and a guest, as it is entered. */
export const beginning = ({ kind, isLate, other }: LifeBeginning): LifeState => {
  const [departsOn, returnsOn, back] = otherDays[other]
  return {
    today: isLate ? addDays(FIRST_DAY, 60) : FIRST_DAY,
    trip: aTrip(1, {
      kind,
      lateReason: isLate ? 'Hồ sơ đến sau' : '',
      members: [
        aMember(aStaffMember(1), { role: 'leader', isPartyMember: true, passport: passport('official') }),
        aMember(aStaffMember(2), { passport: passport('diplomatic') }),
        aMember(aStaffMember(3), { isPartyMember: true }),
        anOutsider(4, { isPartyMember: true, passport: passport('official') }),
      ],
    }),
    other: aTrip(2, {
      departsOn,
      returnsOn,
      actualExitOn: back === null ? null : departsOn,
      actualEntryOn: back,
      members: [aMember(aStaffMember(2))],
    }),
    settlements: { met: [], waivers: [] },
    parts: [],
    out: [],
  }
}
