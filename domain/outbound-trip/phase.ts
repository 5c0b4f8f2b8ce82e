import type { OutboundTrip, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** Nháp · đã trình · được phép · không được phép · chờ đi · đang ở nước ngoài · đã về · hoàn tất · đã hủy. */
export const tripPhases = [
  'draft',
  'submitted',
  'approved',
  'refused',
  'cleared',
  'abroad',
  'returned',
  'complete',
  'cancelled',
] as const
export type TripPhase = (typeof tripPhases)[number]

type Facts = Pick<OutboundTrip, 'decisions' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn'>

const has = (trip: Pick<OutboundTrip, 'decisions'>, kind: TripDecisionKind): boolean =>
  trip.decisions.some((decision) => decision.kind === kind)

/** Đã hủy, không được phép or rút lại: takes nobody away and owes nothing. */
export const isCancelled = (trip: Pick<OutboundTrip, 'decisions'>): boolean => {
  const last = trip.decisions.at(-1)?.kind
  return has(trip, 'cancelled') || last === 'refused' || last === 'withdrawn'
}

/** The phase follows from decisions and recorded journeys; it is total and never stored. */
export const tripPhase = (trip: Facts): TripPhase => {
  if (has(trip, 'cancelled')) return 'cancelled'
  if (has(trip, 'closed')) return 'complete'
  if (trip.actualEntryOn !== null) return 'returned'
  if (trip.actualExitOn !== null) return 'abroad'
  switch (trip.decisions.at(-1)?.kind) {
    case 'submitted':
      return 'submitted'
    case 'approved':
      return 'approved'
    case 'refused':
      return 'refused'
    case 'cleared':
      return 'cleared'
    default:
      return 'draft'
  }
}

/** Quá hạn chưa về: abroad after the last approved day. A flag beside the phase, not a phase. */
export const isOverdueReturn = (trip: Facts, today: LocalDate): boolean =>
  tripPhase(trip) === 'abroad' && today > trip.returnsOn

/** The office's own steps that may be recorded next. Gates on duties stand beside this rule, not in it. */
export const nextSteps = (trip: Facts): readonly TripDecisionKind[] => {
  const phase = tripPhase(trip)
  switch (phase) {
    case 'draft':
      return ['submitted', 'cancelled']
    case 'submitted':
      return ['approved', 'refused', 'sent_back', 'withdrawn', 'cancelled']
    case 'approved':
    case 'cleared':
      return ['cancelled']
    case 'refused':
      return ['submitted']
    case 'abroad':
    case 'returned':
      // A trip that was entered afterwards: its permission is recorded after its journey.
      if (has(trip, 'approved')) return []
      return trip.decisions.at(-1)?.kind === 'submitted' ? ['approved'] : ['submitted']
    case 'complete':
    case 'cancelled':
      return []
    default:
      return phase satisfies never
  }
}
