import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { VisitDecision, VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'

/** What alters a visit that others were told of. */
export type VisitChangeKind = Extract<VisitDecisionKind, 'changed' | 'postponed' | 'cancelled'>
export type VisitChangeDecision = VisitDecision & { readonly kind: VisitChangeKind }

const isChange = (decision: VisitDecision): decision is VisitChangeDecision =>
  decision.kind === 'changed' || decision.kind === 'postponed' || decision.kind === 'cancelled'

/** The last change, postponement or cancellation; null when there is none. */
export const lastVisitChange = ({ decisions }: Pick<InboundVisit, 'decisions'>): VisitChangeDecision | null =>
  decisions.findLast(isChange) ?? null
