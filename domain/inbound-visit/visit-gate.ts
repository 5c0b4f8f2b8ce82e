import { type Duty, isOpen } from '#domain/duty/duty.ts'
import type { InboundVisit, VisitOverride } from '#domain/inbound-visit/inbound-visit.ts'
import { consentState, isVisitAgreed, visitPhase } from '#domain/inbound-visit/visit-phase.ts'
import type { VisitProblem } from '#domain/inbound-visit/visit-problem.ts'
import type { VisitReportState } from '#domain/inbound-visit/visit-report.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/**
 * Gate 2 for visits: not complete before the guests have left, every duty is met, the consent that was needed is there and
 * the result report is accepted.
 */
const allProblems = (
  visit: InboundVisit,
  duties: readonly Duty[],
  report: VisitReportState | 'none',
): readonly VisitProblem[] => {
  const ofVisit = { what: visit.title, detail: '', subject: visit.id }
  return [
    ...(visit.actualDepartureOn === null ? [{ code: 'departure_not_recorded', ...ofVisit } as const] : []),
    ...(isVisitAgreed(visit) ? [] : [{ code: 'not_agreed', ...ofVisit } as const]),
    ...(visit.facts.needsConsent && consentState(visit) !== 'permitted'
      ? [{ code: 'not_permitted', ...ofVisit } as const]
      : []),
    ...duties.filter(isOpen).map(
      ({ document, authority, dueOn, ruleCode, plannedOn }) =>
        ({
          code: 'duty_open',
          what: document,
          detail: `${authority} ${formatDay(dueOn)}`,
          // Moved to another day, it is owed anew.
          subject: [ruleCode, authority, plannedOn].join(' '),
        }) as const,
    ),
    ...(report === 'accepted' ? [] : [{ code: 'report_not_accepted', ...ofVisit, detail: report } as const]),
  ]
}

/** What keeps the visit from being complete, after what a leader has let pass in writing. */
export const closeVisitProblems = (
  visit: InboundVisit,
  duties: readonly Duty[],
  report: VisitReportState | 'none',
): readonly VisitProblem[] => {
  const passed = visit.overrides.flatMap(({ missing }) => missing)
  return allProblems(visit, duties, report).filter(
    ({ code, subject }) => !passed.some((one) => one.code === code && one.subject === subject),
  )
}

export type OverrideVisitError = 'inbound_visit.is_cancelled' | 'inbound_visit.is_closed' | 'inbound_visit.gate_open'

/** Opens the gate in writing for what it misses now, and for nothing that comes later. */
export const overrideVisitGate = (
  visit: InboundVisit,
  override: Omit<VisitOverride, 'missing'>,
  missing: readonly VisitProblem[],
): Result<InboundVisit, OverrideVisitError> => {
  const phase = visitPhase(visit)
  if (phase === 'cancelled') return fail('inbound_visit.is_cancelled')
  if (phase === 'complete') return fail('inbound_visit.is_closed')
  if (missing.length === 0) return fail('inbound_visit.gate_open')
  return ok({
    ...visit,
    overrides: [...visit.overrides, { ...override, missing: [...missing] }],
    revision: visit.revision + 1,
  })
}
