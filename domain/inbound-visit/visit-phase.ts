import * as z from 'zod'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { VisitDecision, VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/**
 * Nháp · đã trình · đã duyệt, chờ thông báo · đã thông báo · đồng ý · không đồng ý · hoãn · đang làm việc · kết thúc · hoàn tất ·
 * đã hủy.
 */
export const VisitPhase = z.enum([
  'draft',
  'submitted',
  'agreed',
  'notified',
  'permitted',
  'refused',
  'postponed',
  'in_progress',
  'ended',
  'complete',
  'cancelled',
])
export type VisitPhase = z.infer<typeof VisitPhase>

type Decided = Pick<InboundVisit, 'decisions'>
type Facts = Decided & Pick<InboundVisit, 'actualArrivalOn' | 'actualDepartureOn'>

const has = (visit: Decided, kind: VisitDecisionKind): boolean => visit.decisions.some((one) => one.kind === kind)

/** Asking for consent and a change leave the phase as it is. */
const leavesPhase: readonly VisitDecisionKind[] = ['consent_asked', 'changed']

export const lastVisitStep = (visit: Decided): VisitDecision | null =>
  visit.decisions.findLast(({ kind }) => !leavesPhase.includes(kind)) ?? null

/** Đã hủy, không đồng ý, rút lại or hoãn: nobody comes, and nothing more is owed but the notice of it. */
export const isVisitOff = (visit: Decided): boolean => {
  const last = lastVisitStep(visit)?.kind
  return (
    has(visit, 'cancelled') ||
    (last !== undefined && ['refused', 'not_permitted', 'withdrawn', 'postponed'].includes(last))
  )
}

/** The agency's leader agreed to what was last submitted. */
export const isVisitAgreed = (visit: Decided): boolean => {
  const submitted = visit.decisions.findLastIndex(({ kind }) => kind === 'submitted')
  return submitted >= 0 && visit.decisions.slice(submitted).some(({ kind }) => kind === 'agreed')
}

/** The consent the visit needs: asked, given, or neither; what stood before a postponement counts no more. */
export const consentState = (visit: Decided): 'none' | 'asked' | 'permitted' | 'not_permitted' => {
  const anew = visit.decisions.findLastIndex(({ kind }) => kind === 'submitted' || kind === 'postponed')
  const last = visit.decisions
    .slice(anew + 1)
    .findLast(({ kind }) => kind === 'consent_asked' || kind === 'permitted' || kind === 'not_permitted')?.kind
  if (last === 'permitted' || last === 'not_permitted') return last
  return last === 'consent_asked' ? 'asked' : 'none'
}

/** Entered after it arrived, with the reason. */
export const isUnplanned = (visit: Pick<InboundVisit, 'unplannedReason'>): boolean => visit.unplannedReason !== ''

/** The phase as decisions and the recorded stay make it; it is total and never stored. */
export const visitPhase = (visit: Facts): Exclude<VisitPhase, 'notified'> => {
  if (has(visit, 'closed')) return 'complete'
  if (has(visit, 'cancelled')) return 'cancelled'
  if (visit.actualDepartureOn !== null) return 'ended'
  if (visit.actualArrivalOn !== null) return 'in_progress'
  switch (lastVisitStep(visit)?.kind) {
    case 'submitted':
      return 'submitted'
    case 'agreed':
      return 'agreed'
    case 'permitted':
      return 'permitted'
    case 'refused':
    case 'not_permitted':
      return 'refused'
    case 'postponed':
      return 'postponed'
    default:
      return 'draft'
  }
}

/** The day since which a submitted visit waits for the leader; null when it does not. */
export const awaitsLeaderSince = (visit: Decided): LocalDate | null => {
  const last = lastVisitStep(visit)
  return last?.kind === 'submitted' ? last.on : null
}

type Planned = Facts & Pick<InboundVisit, 'arrivesOn' | 'departsOn'>

/** A day of the stay that has passed by the plan and was not recorded; nothing is asked of a visit that is off. */
export const missingStay = (
  visit: Planned,
  today: LocalDate,
): { readonly missing: 'arrival' | 'visit_end'; readonly plannedOn: LocalDate } | null => {
  const phase = visitPhase(visit)
  if (isVisitOff(visit) || phase === 'complete' || phase === 'ended') return null
  const isHere = visit.actualArrivalOn !== null
  const plannedOn = isHere ? visit.departsOn : visit.arrivesOn
  return plannedOn < today ? { missing: isHere ? 'visit_end' : 'arrival', plannedOn } : null
}

/**
 * The steps that may be recorded next; the gate stands beside this rule, not in it. A visit sent back, withdrawn or refused
 * can be submitted again: nothing is ever in limbo.
 */
export const nextVisitSteps = (
  visit: Facts & { readonly facts: Pick<InboundVisit['facts'], 'needsConsent'> },
): readonly VisitDecisionKind[] => {
  const phase = visitPhase(visit)
  const consent: readonly VisitDecisionKind[] = !visit.facts.needsConsent
    ? []
    : consentState(visit) === 'none'
      ? ['consent_asked', 'permitted', 'not_permitted']
      : ['permitted', 'not_permitted']
  switch (phase) {
    case 'draft':
      return ['submitted', 'cancelled']
    case 'submitted':
      return ['agreed', 'refused', 'sent_back', 'withdrawn', 'cancelled']
    case 'agreed':
      return [...consent, 'changed', 'postponed', 'cancelled']
    case 'permitted':
      return ['changed', 'postponed', 'cancelled']
    case 'refused':
      return ['submitted', 'cancelled']
    case 'postponed':
      return ['submitted', 'cancelled']
    case 'in_progress':
    case 'ended': {
      // Entered afterwards, or begun while it was still under way: its papers follow it.
      if (!isVisitAgreed(visit))
        return lastVisitStep(visit)?.kind === 'submitted' ? ['agreed', 'sent_back'] : ['submitted']
      const late = visit.facts.needsConsent && consentState(visit) !== 'permitted' ? consent : []
      return phase === 'ended' ? [...late, 'changed', 'closed'] : [...late, 'changed']
    }
    case 'complete':
    case 'cancelled':
      return []
    default:
      return phase satisfies never
  }
}
