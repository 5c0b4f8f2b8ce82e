import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { isVisitOff, visitPhase } from '#domain/inbound-visit/visit-phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

export type Stay = Pick<InboundVisit, 'actualArrivalOn' | 'actualDepartureOn'>

export type StayError =
  | 'inbound_visit.is_cancelled'
  | 'inbound_visit.is_closed'
  | 'inbound_visit.departure_without_arrival'
  | 'inbound_visit.departure_before_arrival'
  | 'inbound_visit.stay_in_future'

/** Records when the guests came and left; a fact is never refused for its papers, only a day that has not come. */
export const recordStay = (visit: InboundVisit, stay: Stay, today: LocalDate): Result<InboundVisit, StayError> => {
  if (isVisitOff(visit)) return fail('inbound_visit.is_cancelled')
  if (visitPhase(visit) === 'complete') return fail('inbound_visit.is_closed')
  const { actualArrivalOn, actualDepartureOn } = stay
  if (actualDepartureOn !== null && actualArrivalOn === null) return fail('inbound_visit.departure_without_arrival')
  if (actualDepartureOn !== null && actualArrivalOn !== null && actualDepartureOn < actualArrivalOn)
    return fail('inbound_visit.departure_before_arrival')
  if ([actualArrivalOn, actualDepartureOn].some((day) => day !== null && day > today))
    return fail('inbound_visit.stay_in_future')
  return ok({ ...visit, actualArrivalOn, actualDepartureOn, revision: visit.revision + 1 })
}
