import { type Duty, isOpen } from '#domain/duty/duty.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { type VisitPhase, visitPhase } from '#domain/inbound-visit/visit-phase.ts'

/** The phase with what the ledger adds to it: an agreed visit is `notified` once everybody who must be told before it comes was. */
export const shownVisitPhase = (
  visit: Pick<InboundVisit, 'decisions' | 'actualArrivalOn' | 'actualDepartureOn'>,
  duties: readonly Duty[],
): VisitPhase => {
  const phase = visitPhase(visit)
  const before = duties.filter(({ event }) => event === 'arrival')
  return phase === 'agreed' && before.length > 0 && !before.some(isOpen) ? 'notified' : phase
}
