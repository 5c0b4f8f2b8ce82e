import { type Duty, isOpen } from '#domain/duty/duty.ts'
import type { Debt } from '#domain/outbound-trip/debts.ts'
import { type GateProblem, isSameProblem } from '#domain/outbound-trip/gate-problem.ts'
import { groupEntry } from '#domain/outbound-trip/journey.ts'
import { type Gate, isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { isRegisteredLate } from '#domain/outbound-trip/phase.ts'
import type { Overlap } from '#domain/outbound-trip/plan-trip.ts'
import { groupReportState, type ReportPart } from '#domain/outbound-trip/return-report.ts'
import type { PassportCustody } from '#domain/passport/passport-custody.ts'
import { formatDay } from '#domain/shared/local-date.ts'

const openDuties = (duties: readonly Duty[], events: readonly Duty['event'][]): readonly GateProblem[] =>
  duties
    .filter((duty) => events.includes(duty.event) && isOpen(duty))
    .map(({ document, memberNames, authority, dueOn, ruleCode, memberId, plannedOn }) => ({
      code: 'duty_open',
      what: [document, ...memberNames].join(' – '),
      detail: `${authority} ${formatDay(dueOn)}`,
      // Moved to another day, it is owed anew: what was let pass was owed for the old one.
      subject: [ruleCode, authority, memberId ?? '', plannedOn].join(' '),
    }))

const partyProblems = ({ kind, members }: Pick<OutboundTrip, 'kind' | 'members'>): readonly GateProblem[] =>
  isPrivate(kind)
    ? members.flatMap(({ id, isPartyMember, staffMemberId, partyOpinion, fullName }): readonly GateProblem[] => {
        if (!isPartyMember || staffMemberId === null) return []
        const problem = { what: fullName, detail: '', subject: id }
        if (partyOpinion === null) return [{ code: 'party_opinion_missing', ...problem }]
        return partyOpinion.answer === 'disagreed' ? [{ code: 'party_disagreed', ...problem }] : []
      })
    : []

/**
 * Gate 1: a trip is not cleared to leave before its duties before departure are met, and each party member on a private
 * trip has the opinion of his cell. A trip registered late passes with its reason.
 */
export const clearProblems = (trip: OutboundTrip, duties: readonly Duty[]): readonly GateProblem[] =>
  isRegisteredLate(trip) ? [] : [...openDuties(duties, ['departure']), ...partyProblems(trip)]

/** A passport handed out for the trip and not back. */
export type PassportOut = Pick<PassportCustody, 'id'> & { readonly fullName: string }

/** Gate 2: a trip is not complete before everybody is back, what follows is met, passports are back, its report accepted. */
export const closeProblems = (
  trip: OutboundTrip,
  duties: readonly Duty[],
  parts: readonly Pick<ReportPart, 'state'>[],
  passportsOut: readonly PassportOut[],
): readonly GateProblem[] => {
  const reportState = groupReportState(parts)
  const ofTrip = { what: trip.title, subject: trip.id }
  return [
    ...(groupEntry(trip) === null ? [{ code: 'entry_not_recorded', ...ofTrip, detail: '' } as const] : []),
    ...openDuties(duties, isRegisteredLate(trip) ? ['return', 'change'] : ['departure', 'return', 'change']),
    ...(reportState === 'accepted' ? [] : [{ code: 'report_not_accepted', ...ofTrip, detail: reportState } as const]),
    ...passportsOut.map(
      ({ id, fullName }) => ({ code: 'passport_out', what: fullName, detail: '', subject: id }) as const,
    ),
  ]
}

/** Gate 3: who owes an overdue return report or passport goes on a new trip only with the leader's written note. */
export const debtorProblems = (debts: readonly Debt[]): readonly GateProblem[] =>
  debts.map(({ kind, staffMemberId, fullName, tripId, tripTitle, dueOn }) => ({
    code: kind === 'report' ? 'owes_report' : 'owes_passport',
    what: fullName,
    detail: `${tripTitle} ${formatDay(dueOn)}`,
    subject: `${staffMemberId} ${tripId}`,
  }))

/** Gate 4: nobody is on two trips on one day. */
export const overlapProblems = (clashes: readonly Overlap[]): readonly GateProblem[] =>
  clashes.map(({ staffMemberId, fullName, tripId, tripTitle, from, to }) => ({
    code: 'overlaps',
    what: fullName,
    detail: `${tripTitle} ${formatDay(from)}–${formatDay(to)}`,
    subject: `${staffMemberId} ${tripId}`,
  }))

/** What still keeps a gate shut after what a leader has let pass in writing. */
export const stillShut = (
  trip: Pick<OutboundTrip, 'overrides'>,
  gate: Gate,
  problems: readonly GateProblem[],
): readonly GateProblem[] => {
  const passed = trip.overrides.filter((one) => one.gate === gate).flatMap(({ missing }) => missing)
  return problems.filter((problem) => !passed.some((one) => isSameProblem(one, problem)))
}
