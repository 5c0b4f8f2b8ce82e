import * as z from 'zod'
import { type Duty, isOpen } from '#domain/duty/duty.ts'
import { groupEntry } from '#domain/outbound-trip/journey.ts'
import type { Gate, OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { isPrivate } from '#domain/outbound-trip/outbound-trip.ts'
import { isRegisteredLate } from '#domain/outbound-trip/phase.ts'
import type { Overlap } from '#domain/outbound-trip/plan-trip.ts'
import { groupReportState, type ReportPart } from '#domain/outbound-trip/return-report.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'

/** One thing a gate misses, as a code the window has words for and what the words need. */
export const GateProblem = z.strictObject({
  code: z.enum([
    'duty_open',
    'party_opinion_missing',
    'party_disagreed',
    'entry_not_recorded',
    'report_not_accepted',
    'passport_out',
    'owes_report',
    'owes_passport',
    'overlaps',
  ]),
  /** A document, a member, another trip: what the sentence is about. */
  what: z.string(),
  /** To whom, since when; empty where there is nothing to add. */
  detail: z.string(),
})
export type GateProblem = z.infer<typeof GateProblem>

const openDuties = (duties: readonly Duty[], events: readonly Duty['event'][]): readonly GateProblem[] =>
  duties
    .filter((duty) => events.includes(duty.event) && isOpen(duty))
    .map((duty) => ({
      code: 'duty_open',
      what: [duty.document, ...duty.memberNames].join(' – '),
      detail: `${duty.authority} ${formatDay(duty.dueOn)}`,
    }))

const partyProblems = ({ kind, members }: Pick<OutboundTrip, 'kind' | 'members'>): readonly GateProblem[] =>
  isPrivate(kind)
    ? members.flatMap(({ isPartyMember, staffMemberId, partyOpinion, fullName }): readonly GateProblem[] => {
        if (!isPartyMember || staffMemberId === null) return []
        if (partyOpinion === null) return [{ code: 'party_opinion_missing', what: fullName, detail: '' }]
        return partyOpinion.answer === 'disagreed' ? [{ code: 'party_disagreed', what: fullName, detail: '' }] : []
      })
    : []

/**
 * Gate 1: a trip is not cleared to leave before its duties before departure are met, and each party member on a private
 * trip has the opinion of his cell. A trip registered late passes with its reason.
 */
export const clearProblems = (trip: OutboundTrip, duties: readonly Duty[]): readonly GateProblem[] =>
  isRegisteredLate(trip) ? [] : [...openDuties(duties, ['departure']), ...partyProblems(trip)]

/** Gate 2: a trip is not complete before everybody is back, what follows is met, passports are back, its report accepted. */
export const closeProblems = (
  trip: OutboundTrip,
  duties: readonly Duty[],
  parts: readonly Pick<ReportPart, 'state'>[],
  passportsOut: readonly string[],
): readonly GateProblem[] => [
  ...(groupEntry(trip) === null ? [{ code: 'entry_not_recorded', what: trip.title, detail: '' } as const] : []),
  ...openDuties(duties, isRegisteredLate(trip) ? ['return', 'change'] : ['departure', 'return', 'change']),
  ...(groupReportState(parts) === 'accepted'
    ? []
    : [{ code: 'report_not_accepted', what: trip.title, detail: groupReportState(parts) } as const]),
  ...passportsOut.map((what) => ({ code: 'passport_out', what, detail: '' }) as const),
]

/** A return report or passport that somebody owes from another trip, overdue. */
export type Debt = {
  readonly kind: 'report' | 'passport'
  readonly staffMemberId: NonNullable<TripMember['staffMemberId']>
  readonly fullName: string
  readonly tripId: OutboundTrip['id']
  readonly tripTitle: string
  readonly dueOn: LocalDate
}

/** Gate 3: who owes an overdue return report or passport goes on a new trip only with the leader's written note. */
export const debtorProblems = (debts: readonly Debt[]): readonly GateProblem[] =>
  debts.map(({ kind, fullName, tripTitle, dueOn }) => ({
    code: kind === 'report' ? 'owes_report' : 'owes_passport',
    what: fullName,
    detail: `${tripTitle} ${formatDay(dueOn)}`,
  }))

/** Gate 4: nobody is on two trips on one day. */
export const overlapProblems = (clashes: readonly Overlap[]): readonly GateProblem[] =>
  clashes.map(({ fullName, tripTitle, from, to }) => ({
    code: 'overlaps',
    what: fullName,
    detail: `${tripTitle} ${formatDay(from)}–${formatDay(to)}`,
  }))

/** What an override names as missing, so that it opens the gate for that and for nothing that comes later. */
export const problemKey = ({ code, what }: GateProblem): string => `${code}|${what}`

/** What still keeps a gate shut after what a leader has let pass in writing. */
export const stillShut = (
  trip: Pick<OutboundTrip, 'overrides'>,
  gate: Gate,
  problems: readonly GateProblem[],
): readonly GateProblem[] => {
  const passed = new Set(trip.overrides.filter((one) => one.gate === gate).flatMap(({ missing }) => missing))
  return problems.filter((problem) => !passed.has(problemKey(problem)))
}
