import type { Input } from '#contract/index.ts'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { isCancelled } from '#domain/outbound-trip/phase.ts'

/** The decisions an officer records; what follows from duties and dates is not among them. */
export type TripStep = Input<'outbound_trip.decide'>['kind']

type StepWords = {
  /** In the menu, and as the title of the dialog. */
  readonly title: string
  /** On the button that records it. */
  readonly confirm: string
  readonly day: string
  readonly note: string
  readonly needsReason: boolean
  /** A step has a document of somebody: number and issuer are asked. */
  readonly hasDocument: boolean
  readonly done: string
}

export const stepWords: Readonly<Record<TripStep, StepWords>> = {
  submitted: {
    title: 'Ghi nhận đã trình',
    confirm: 'Ghi nhận đã trình',
    day: 'Ngày trình',
    note: 'Ghi chú',
    needsReason: false,
    hasDocument: true,
    done: 'Đã ghi nhận việc trình.',
  },
  approved: {
    title: 'Ghi nhận được phép',
    confirm: 'Ghi nhận được phép',
    day: 'Ngày quyết định',
    note: 'Ghi chú',
    needsReason: false,
    hasDocument: true,
    done: 'Đã ghi nhận chuyến đi được phép.',
  },
  refused: {
    title: 'Ghi nhận không được phép',
    confirm: 'Ghi nhận không được phép',
    day: 'Ngày trả lời',
    note: 'Lý do',
    needsReason: true,
    hasDocument: true,
    done: 'Đã ghi nhận chuyến đi không được phép.',
  },
  sent_back: {
    title: 'Ghi nhận trả lại để bổ sung',
    confirm: 'Ghi nhận trả lại',
    day: 'Ngày trả lại',
    note: 'Nội dung cần bổ sung',
    needsReason: true,
    hasDocument: true,
    done: 'Đã ghi nhận hồ sơ bị trả lại.',
  },
  withdrawn: {
    title: 'Rút lại hồ sơ',
    confirm: 'Rút lại hồ sơ',
    day: 'Ngày rút',
    note: 'Lý do',
    needsReason: true,
    hasDocument: false,
    done: 'Đã ghi nhận rút lại hồ sơ.',
  },
  cancelled: {
    title: 'Hủy chuyến đi',
    confirm: 'Hủy chuyến đi',
    day: 'Ngày hủy',
    note: 'Lý do',
    needsReason: true,
    hasDocument: true,
    done: 'Đã hủy chuyến đi.',
  },
}

const isStep = (kind: TripDecisionKind): kind is TripStep => kind in stepWords

/** The steps among those the trip allows now; cancelling last. */
export const stepsOf = (kinds: readonly TripDecisionKind[]): readonly TripStep[] =>
  kinds.filter(isStep).toSorted((a, b) => Number(a === 'cancelled') - Number(b === 'cancelled'))

/** What makes sense with a trip now, beside its steps; the backend refuses the rest as well. */
export const tripOffers = ({
  trip,
  phase,
}: {
  readonly trip: Pick<OutboundTripView['trip'], 'decisions'>
  readonly phase: OutboundTripView['phase']
}): { readonly edit: boolean; readonly letter: boolean; readonly journey: boolean } => {
  const isOver = phase === 'cancelled' || phase === 'complete'
  return {
    edit: !isOver,
    // A withdrawn trip may be prepared for another try; a refused or cancelled one is told to nobody.
    letter: phase !== 'cancelled' && phase !== 'refused',
    journey: !isOver && !isCancelled(trip),
  }
}
