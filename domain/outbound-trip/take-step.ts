import type { Duty } from '#domain/duty/duty.ts'
import type { Debt } from '#domain/outbound-trip/debts.ts'
import { type DecideError, decideTrip } from '#domain/outbound-trip/decide-trip.ts'
import type { GateProblem } from '#domain/outbound-trip/gate-problem.ts'
import {
  clearProblems,
  closeProblems,
  debtorProblems,
  overlapProblems,
  type PassportOut,
  stillShut,
} from '#domain/outbound-trip/gates.ts'
import type { Gate, GateOverride, OutboundTrip, TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import { isOff, tripPhase } from '#domain/outbound-trip/phase.ts'
import type { Overlap } from '#domain/outbound-trip/plan-trip.ts'
import type { ReportPart } from '#domain/outbound-trip/return-report.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/** What the gates of a trip look at beyond the trip itself. */
export type GateFacts = {
  readonly duties: readonly Duty[]
  readonly parts: readonly Pick<ReportPart, 'state'>[]
  readonly passportsOut: readonly PassportOut[]
  readonly debts: readonly Debt[]
  readonly clashes: readonly Overlap[]
}

/** What each gate misses now, without what has been let pass in writing; an empty one is open. */
export const gatesOf = (trip: OutboundTrip, facts: GateFacts): Readonly<Record<Gate, readonly GateProblem[]>> => ({
  clear: stillShut(trip, 'clear', clearProblems(trip, facts.duties)),
  close: stillShut(trip, 'close', closeProblems(trip, facts.duties, facts.parts, facts.passportsOut)),
  debtor: stillShut(trip, 'debtor', debtorProblems(facts.debts)),
  overlap: stillShut(trip, 'overlap', overlapProblems(facts.clashes)),
})

const gateOfKind: Readonly<Partial<Record<TripDecision['kind'], Gate>>> = {
  submitted: 'overlap',
  extended: 'overlap',
  agreed: 'debtor',
  approved: 'debtor',
  cleared: 'clear',
  closed: 'close',
}

/** The gates a step has to pass. A trip that was off gave its days free, and must find them free when it is on again. */
const gatesOnTheWay = (before: OutboundTrip, after: OutboundTrip, kind: TripDecision['kind']): readonly Gate[] => {
  const gate = gateOfKind[kind]
  const comesBack = isOff(before) && !isOff(after)
  return [...(gate === undefined ? [] : [gate]), ...(comesBack && gate !== 'overlap' ? (['overlap'] as const) : [])]
}

export type StepError = DecideError | 'outbound_trip.overlaps' | 'outbound_trip.gate_closed'

const refusal = (
  gate: Gate,
  problems: readonly GateProblem[],
  clashes: readonly Overlap[],
): Result<never, 'outbound_trip.overlaps' | 'outbound_trip.gate_closed'> =>
  gate === 'overlap'
    ? fail('outbound_trip.overlaps', { problems, clashes })
    : fail('outbound_trip.gate_closed', { gate, problems })

/** A draft may overlap, and says so; from its submission on, a save must find its days free. */
export const checkSavedDays = (
  trip: OutboundTrip,
  clashes: readonly Overlap[],
): Result<null, 'outbound_trip.overlaps'> => {
  if (isOff(trip) || tripPhase(trip) === 'draft') return ok(null)
  const problems = stillShut(trip, 'overlap', overlapProblems(clashes))
  return problems.length === 0 ? ok(null) : fail('outbound_trip.overlaps', { problems, clashes })
}

/**
 * Records a decision when the phase allows it and the gates on its way are open. `factsOf` is asked about the trip as it
 * would be: an extension takes its members away on more days.
 */
export const takeStep = (
  trip: OutboundTrip,
  decision: TripDecision,
  factsOf: (after: OutboundTrip) => GateFacts,
  today: LocalDate,
): Result<OutboundTrip, StepError> => {
  const decided = decideTrip(trip, decision, today)
  if (!decided.ok) return decided
  const gates = gatesOnTheWay(trip, decided.value, decision.kind)
  if (gates.length === 0) return decided
  const facts = factsOf(decided.value)
  const found = gatesOf(decided.value, facts)
  const shut = gates.find((gate) => found[gate].length > 0)
  return shut === undefined ? decided : refusal(shut, found[shut], facts.clashes)
}

export type OverrideError = 'outbound_trip.is_cancelled' | 'outbound_trip.is_closed' | 'outbound_trip.gate_open'

/**
 * Opens a gate in writing for what it misses now, and for nothing that comes later; of a step that is still ahead, for what
 * it would miss: `pending` is the trip as that step would leave it, and `facts` are asked about it.
 */
export const overrideGate = (
  trip: OutboundTrip,
  override: Omit<GateOverride, 'missing'>,
  facts: GateFacts,
  pending: OutboundTrip = trip,
): Result<OutboundTrip, OverrideError> => {
  const phase = tripPhase(trip)
  if (phase === 'cancelled') return fail('outbound_trip.is_cancelled')
  if (phase === 'complete') return fail('outbound_trip.is_closed')
  const missing = gatesOf(pending, facts)[override.gate]
  if (missing.length === 0) return fail('outbound_trip.gate_open')
  return ok({
    ...trip,
    overrides: [...trip.overrides, { ...override, missing: [...missing] }],
    revision: trip.revision + 1,
  })
}
