import { groupEntry, groupExit } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip, TripDecision, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** Nháp · đã trình · được phép · không được phép · hoãn · chờ đi · đang ở nước ngoài · đã về · hoàn tất · đã hủy. */
export const tripPhases = [
  'draft',
  'submitted',
  'approved',
  'refused',
  'postponed',
  'cleared',
  'abroad',
  'returned',
  'complete',
  'cancelled',
] as const
export type TripPhase = (typeof tripPhases)[number]

type Facts = Pick<OutboundTrip, 'decisions' | 'members' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn'>
type Decided = Pick<OutboundTrip, 'decisions'>

const has = (trip: Decided, kind: TripDecisionKind): boolean =>
  trip.decisions.some((decision) => decision.kind === kind)

const leavesPhase: readonly TripDecisionKind[] = ['extended', 'changed', 'agreed']

/** The last decision that makes a phase; a leader's agreement, an extension or a change leaves the phase as it is. */
export const lastStep = (trip: Decided): TripDecision | null =>
  trip.decisions.findLast(({ kind }) => !leavesPhase.includes(kind)) ?? null

/** The agency's leader agreed to what was last submitted. */
export const isAgreed = (trip: Decided): boolean => {
  const submitted = trip.decisions.findLastIndex(({ kind }) => kind === 'submitted')
  return submitted >= 0 && trip.decisions.slice(submitted).some(({ kind }) => kind === 'agreed')
}

/** Đã hủy, không được phép, rút lại or hoãn: takes nobody away and owes nothing. */
export const isOff = (trip: Decided): boolean => {
  const last = lastStep(trip)?.kind
  return has(trip, 'cancelled') || last === 'refused' || last === 'withdrawn' || last === 'postponed'
}

/** The phase follows from decisions and recorded journeys; it is total and never stored. */
export const tripPhase = (trip: Facts): TripPhase => {
  if (has(trip, 'cancelled')) return 'cancelled'
  if (has(trip, 'closed')) return 'complete'
  if (groupEntry(trip) !== null) return 'returned'
  if (groupExit(trip) !== null) return 'abroad'
  switch (lastStep(trip)?.kind) {
    case 'submitted':
      return 'submitted'
    case 'approved':
      return 'approved'
    case 'refused':
      return 'refused'
    case 'postponed':
      return 'postponed'
    case 'cleared':
      return 'cleared'
    default:
      return 'draft'
  }
}

/** Quá hạn chưa về: somebody is abroad after the last approved day. A flag beside the phase, not a phase. */
export const isOverdueReturn = (trip: Facts, today: LocalDate): boolean =>
  tripPhase(trip) === 'abroad' && today > trip.returnsOn

/** Đăng ký muộn: entered when its days had come already, with the reason. */
export const isRegisteredLate = (trip: Pick<OutboundTrip, 'lateReason'>): boolean => trip.lateReason !== ''

const agreement = (trip: Decided): readonly TripDecisionKind[] => (isAgreed(trip) ? [] : ['agreed'])

/**
 * The steps that may be recorded next. Gates stand beside this rule, not in it. A trip sent back or withdrawn is a draft
 * again and can be submitted: nothing is ever in limbo.
 */
export const nextSteps = (trip: Facts): readonly TripDecisionKind[] => {
  const phase = tripPhase(trip)
  switch (phase) {
    case 'draft':
      return ['submitted', 'cancelled']
    case 'submitted':
      return [...agreement(trip), 'approved', 'refused', 'sent_back', 'withdrawn', 'cancelled']
    case 'approved':
      return ['cleared', 'extended', 'changed', 'postponed', 'cancelled']
    case 'cleared':
      return ['extended', 'changed', 'postponed', 'cancelled']
    case 'refused':
      return ['submitted', 'cancelled']
    case 'postponed':
      return ['approved', 'refused', 'cancelled']
    case 'abroad':
    case 'returned': {
      // A trip that was entered afterwards: its permission is recorded after its journey.
      if (!has(trip, 'approved'))
        return lastStep(trip)?.kind === 'submitted' ? [...agreement(trip), 'approved', 'sent_back'] : ['submitted']
      return phase === 'abroad' ? ['extended', 'changed'] : ['changed', 'closed']
    }
    case 'complete':
    case 'cancelled':
      return []
    default:
      return phase satisfies never
  }
}
