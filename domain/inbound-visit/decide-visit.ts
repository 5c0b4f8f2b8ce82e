import type { Role } from '#domain/account/account.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { VisitDecision, VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { nextVisitSteps, visitPhase } from '#domain/inbound-visit/visit-phase.ts'
import type { VisitProblem } from '#domain/inbound-visit/visit-problem.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/** Steps that say no to somebody or alter what was agreed: each needs its reason in writing. */
const needsReason: readonly VisitDecisionKind[] = [
  'sent_back',
  'withdrawn',
  'refused',
  'not_permitted',
  'postponed',
  'changed',
  'cancelled',
]

const byLeader: readonly VisitDecisionKind[] = ['agreed', 'refused', 'sent_back']
const byOfficer: readonly VisitDecisionKind[] = [
  'submitted',
  'sent_back',
  'withdrawn',
  'consent_asked',
  'postponed',
  'changed',
  'cancelled',
  'closed',
]

/**
 * Who may record a decision. The agency's leader says yes or no; an officer keeps the steps of the office, and records an
 * authority's consent or refusal only as a document received, with its number.
 */
export const mayDecideVisit = (
  role: Role,
  { kind, documentNumber }: Pick<VisitDecision, 'kind' | 'documentNumber'>,
): boolean => {
  switch (role) {
    case 'leader':
      return byLeader.includes(kind)
    case 'administrator':
    case 'personnel_officer':
      return byOfficer.includes(kind) || ((kind === 'permitted' || kind === 'not_permitted') && documentNumber !== '')
    case 'staff_member':
      return false
    default:
      return role satisfies never
  }
}

export type DecideVisitError =
  | 'inbound_visit.is_cancelled'
  | 'inbound_visit.is_closed'
  | 'inbound_visit.step_not_allowed'
  | 'inbound_visit.reason_missing'
  | 'inbound_visit.decision_in_future'
  | 'inbound_visit.decision_before_last'
  | 'inbound_visit.gate_closed'

/**
 * Adds a decision when the visit's phase allows it; nothing can have been decided on a day that has not come. `missing` is
 * what still keeps the gate of closing shut.
 */
export const decideVisit = (
  visit: InboundVisit,
  decision: VisitDecision,
  missing: readonly VisitProblem[],
  today: LocalDate,
): Result<InboundVisit, DecideVisitError> => {
  const phase = visitPhase(visit)
  if (phase === 'cancelled') return fail('inbound_visit.is_cancelled')
  if (phase === 'complete') return fail('inbound_visit.is_closed')
  if (!nextVisitSteps(visit).includes(decision.kind)) return fail('inbound_visit.step_not_allowed', { phase })
  if (decision.on > today) return fail('inbound_visit.decision_in_future')
  const last = visit.decisions.at(-1)
  if (last && decision.on < last.on) return fail('inbound_visit.decision_before_last', { on: last.on })
  if (needsReason.includes(decision.kind) && decision.note === '') return fail('inbound_visit.reason_missing')
  if (decision.kind === 'closed' && missing.length > 0) return fail('inbound_visit.gate_closed', { problems: missing })
  return ok({ ...visit, decisions: [...visit.decisions, decision], revision: visit.revision + 1 })
}
