import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { Gate, OutboundTrip, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { isOff, lastStep, nextSteps } from '#domain/outbound-trip/phase.ts'

/** The steps of a menu: cancelling last. */
export const stepsOf = (kinds: readonly TripDecisionKind[]): readonly TripDecisionKind[] =>
  kinds.toSorted((a, b) => Number(a === 'cancelled') - Number(b === 'cancelled'))

/** Steps that are offered as buttons of their own, the main one last. */
const primary: readonly TripDecisionKind[] = ['submitted', 'agreed', 'approved', 'cleared', 'closed']

/**
 * The step that carries a trip on, when whoever looks may record it: an answer is the leader's own button, and for the
 * office a document that has come stays in the menu.
 */
export const mainStep = (kinds: readonly TripDecisionKind[], isKeeper: boolean): TripDecisionKind | null =>
  primary.find((kind) => kinds.includes(kind) && !(isKeeper && kind === 'approved')) ?? null

/** The gate that a step has to pass first. */
export const gateOfStep: Readonly<Partial<Record<TripDecisionKind, Gate>>> = {
  submitted: 'overlap',
  agreed: 'debtor',
  approved: 'debtor',
  cleared: 'clear',
  closed: 'close',
}

type Gated = {
  readonly trip: OutboundTrip
  readonly gates: OutboundTripView['gates']
}

/** The gates that are shut before the next steps, whoever records them; what is known early is told early. */
export const shutGates = ({ trip, gates }: Gated): readonly Gate[] => {
  const next = nextSteps(trip)
  if (next.length === 0) return []
  const onTheWay = new Set<Gate>(next.flatMap((kind) => gateOfStep[kind] ?? []))
  // Who owes something, and who is away, is known before the request goes out, and as long as people can be taken off.
  if (next.includes('submitted')) onTheWay.add('debtor')
  onTheWay.add('overlap')
  return (['overlap', 'debtor', 'clear', 'close'] as const).filter(
    (gate) => onTheWay.has(gate) && gates[gate].length > 0,
  )
}

type Offers = {
  readonly edit: boolean
  readonly letter: boolean
  readonly journey: boolean
  readonly preparation: boolean
  /** A leader may let an extension pass that brings an overlap. */
  readonly extension: boolean
}

/** What makes sense with a trip now, beside its steps; the backend refuses the rest as well. */
export const tripOffers = ({
  trip,
  phase,
}: {
  readonly trip: OutboundTripView['trip']
  readonly phase: OutboundTripView['phase']
}): Offers => {
  const isOver = phase === 'cancelled' || phase === 'complete'
  return {
    edit: !isOver,
    // A withdrawn trip may be prepared for another try; a refused or cancelled one is told to nobody.
    letter: phase !== 'cancelled' && phase !== 'refused',
    journey: !isOver && !isOff(trip),
    preparation: !isOver,
    extension: nextSteps(trip).includes('extended'),
  }
}

/** Called off after somebody may have been told: letters that are out then say what is no longer true. */
export const isCalledOff = (trip: Pick<OutboundTrip, 'decisions'>): boolean =>
  isOff(trip) && lastStep(trip)?.kind !== 'refused'
