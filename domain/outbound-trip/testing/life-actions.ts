import { shippedCalendar } from '#domain/calendar/testing/shipped-calendar.ts'
import { type Duty, isOpen } from '#domain/duty/duty.ts'
import { meetDuty, waiveDuty } from '#domain/duty/meet-duty.ts'
import { HAND_BACK_RULE } from '#domain/outbound-trip/debts.ts'
import { groupExit } from '#domain/outbound-trip/journey.ts'
import { Gate, type OutboundTrip, type TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { nextSteps, tripPhase } from '#domain/outbound-trip/phase.ts'
import { lateReasonAfter } from '#domain/outbound-trip/plan-trip.ts'
import { recordJourney } from '#domain/outbound-trip/record-journey.ts'
import { recordPreparation } from '#domain/outbound-trip/record-preparation.ts'
import { checkSavedDays, overrideGate, takeStep } from '#domain/outbound-trip/take-step.ts'
import { dutiesNow, factsFor, type LifeState } from '#domain/outbound-trip/testing/life-state.ts'
import { Instant, PassportCustodyId } from '#domain/shared/ids.ts'
import { addDays } from '#domain/shared/local-date.ts'
import type { Result } from '#domain/shared/result.ts'
import { aDecision, sampleId } from '#domain/testing/samples.ts'

/** One thing somebody may do; it answers what became of it, the state itself when it was refused. */
export type LifeAction = {
  readonly name: string
  /** How often it is done beside others. */
  readonly weight: number
  readonly run: (state: LifeState, n: number) => { readonly state: LifeState; readonly refusedBy?: string }
}

const at = (state: LifeState, n: number) =>
  Instant.parse(`${state.today}T08:00:00.${String(n % 1000).padStart(3, '0')}Z`)
const stamp = (state: LifeState, n: number) => ({ recordedAt: at(state, n), recordedBy: 'Người thử' })

const onTrip = (state: LifeState, changed: Result<OutboundTrip>) =>
  changed.ok ? { state: { ...state, trip: changed.value } } : { state, refusedBy: changed.error.code }

/** How steps are taken; a test may plant a fault here. */
export type TakeStep = typeof takeStep

const decide = (kind: TripDecisionKind, weight: number, step: TakeStep): LifeAction => ({
  name: kind,
  weight,
  run: (state, n) => {
    const { trip, today } = state
    const extension = kind === 'extended' ? { from: trip.returnsOn, to: addDays(trip.returnsOn, 1 + (n % 4)) } : null
    const decision = aDecision(kind, { on: today, extension, ...stamp(state, n) })
    return onTrip(
      state,
      step(trip, decision, (after) => factsFor(state, after), today),
    )
  },
})

const override: LifeAction = {
  name: 'override',
  weight: 2,
  run: (state, n) => {
    const gate = Gate.options[n % Gate.options.length] ?? 'clear'
    const note = { gate, reason: 'Đồng ý', documentNumber: '', signer: 'Lãnh đạo', ...stamp(state, n) }
    return onTrip(state, overrideGate(state.trip, note, factsFor(state)))
  },
}

/** The n-th open duty that may be settled now, if there is one. */
const someDuty = (state: LifeState, n: number, mayWait: boolean): Duty | null => {
  const open = dutiesNow(state).filter((duty) => isOpen(duty) && (mayWait || duty.state !== 'awaiting_return'))
  return open[n % Math.max(open.length, 1)] ?? null
}

const meet: LifeAction = {
  name: 'meet',
  weight: 12,
  run: (state, n) => {
    const duty = someDuty(state, n, false)
    if (duty === null) return { state }
    const sent = {
      documentNumber: '9/KHCN-VP',
      documentOn: null,
      sentOn: state.today,
      letterId: null,
      ...stamp(state, n),
    }
    const met = [...state.settlements.met, meetDuty(duty, sent, shippedCalendar)]
    const out =
      duty.ruleCode === HAND_BACK_RULE ? state.out.filter(({ memberId }) => memberId !== duty.memberId) : state.out
    return { state: { ...state, out, settlements: { ...state.settlements, met } } }
  },
}

const waive = (name: string, isPostponed: boolean): LifeAction => ({
  name,
  weight: 1,
  run: (state, n) => {
    const duty = someDuty(state, n, true)
    if (duty === null) return { state }
    const waived = {
      postponedTo: isPostponed ? addDays(duty.dueOn, 5) : null,
      reason: 'Lý do',
      documentNumber: '',
      signer: 'Lãnh đạo',
      ...stamp(state, n),
    }
    const waivers = [...state.settlements.waivers, waiveDuty(duty, waived, shippedCalendar)]
    return { state: { ...state, settlements: { ...state.settlements, waivers } } }
  },
})

const passDays = (days: number, weight: number): LifeAction => ({
  name: `${days} days`,
  weight,
  run: (state) => ({ state: { ...state, today: addDays(state.today, days) } }),
})

/** The group, or one member by himself, leaves or comes back today; or is set right. */
const journey = (weight: number): LifeAction => ({
  name: 'journey',
  weight,
  run: (state, n) => {
    const { trip, today } = state
    const [first, second, third] = trip.members
    if (!first || !second || !third) return { state }
    const own = trip.members.flatMap(({ id, ownJourney }) => (ownJourney ? [{ memberId: id, ...ownJourney }] : []))
    const { actualExitOn, actualEntryOn } = trip
    const group =
      n % 8 === 7
        ? { actualExitOn, actualEntryOn: null }
        : actualExitOn === null
          ? { actualExitOn: today, actualEntryOn: null }
          : { actualExitOn, actualEntryOn: actualEntryOn ?? today }
    const alone = [
      { memberId: second.id, exitOn: null, entryOn: null },
      { memberId: second.id, exitOn: groupExit(trip) ?? today, entryOn: null },
      { memberId: second.id, exitOn: groupExit(trip) ?? today, entryOn: today },
    ]
    const extra = n % 5 === 0 ? alone.slice(n % 3, (n % 3) + 1) : []
    const others = own.filter(({ memberId }) => !extra.some((one) => one.memberId === memberId))
    return onTrip(state, recordJourney(trip, { ...group, own: [...others, ...extra] }, today))
  },
})

const prepare: LifeAction = {
  name: 'prepare',
  weight: 4,
  run: (state, n) => {
    const { trip, today } = state
    const answer = n % 9 === 0 ? 'disagreed' : 'agreed'
    const prepared = trip.members.map(({ id }) => ({
      memberId: id,
      briefedOn: today,
      committedOn: today,
      partyOpinion: { answer, on: today, documentNumber: '', note: '' } as const,
    }))
    return onTrip(state, recordPreparation(trip, prepared, today))
  },
}

/** The form saved with other days, as behind the bridge: late or not, free or not. */
const move: LifeAction = {
  name: 'move',
  weight: 1,
  run: (state, n) => {
    const { trip, today } = state
    const phase = tripPhase(trip)
    if (phase === 'complete' || phase === 'cancelled') return { state }
    const [departsOn, returnsOn] = [addDays(trip.departsOn, (n % 15) - 5), addDays(trip.returnsOn, (n % 15) - 5)]
    const late = lateReasonAfter(trip, { departsOn, lateReason: n % 2 === 0 ? 'Hồ sơ đến sau' : '' }, today)
    if (!late.ok) return { state, refusedBy: late.error.code }
    const after = { ...trip, departsOn, returnsOn, lateReason: late.value, revision: trip.revision + 1 }
    const free = checkSavedDays(after, factsFor(state, after).clashes)
    return free.ok ? { state: { ...state, trip: after } } : { state, refusedBy: free.error.code }
  },
}

const report: LifeAction = {
  name: 'report',
  weight: 5,
  run: (state, n) => {
    const { trip, parts } = state
    const member = trip.members[n % 3]
    if (!member || groupExit(trip) === null) return { state }
    const before = parts.find(({ memberId }) => memberId === member.id)?.state ?? 'draft'
    const next = { draft: 'submitted', sent_back: 'submitted', accepted: 'accepted' } as const
    const after = before === 'submitted' ? (n % 4 === 0 ? 'sent_back' : 'accepted') : next[before]
    const others = parts.filter(({ memberId }) => memberId !== member.id)
    return { state: { ...state, parts: [...others, { memberId: member.id, state: after }] } }
  },
}

const handOut: LifeAction = {
  name: 'hand out',
  weight: 1,
  run: (state, n) => {
    const member = state.trip.members[n % 2]
    if (!member || state.out.some(({ memberId }) => memberId === member.id)) return { state }
    const id = PassportCustodyId.parse(sampleId(12, n % 1000))
    return { state: { ...state, out: [...state.out, { id, memberId: member.id }] } }
  },
}

const handBack: LifeAction = {
  name: 'hand back',
  weight: 2,
  run: (state) => ({ state: { ...state, out: state.out.slice(1) } }),
}

const otherReported: LifeAction = {
  name: 'the other trip is called off',
  weight: 1,
  run: (state, n) => ({
    state: { ...state, other: { ...state.other, decisions: [aDecision('cancelled', stamp(state, n))] } },
  }),
}

const weights: Readonly<Partial<Record<TripDecisionKind, number>>> = {
  cancelled: 0.15,
  refused: 0.5,
  withdrawn: 0.5,
  postponed: 0.7,
}

/** What may be done now; a step stands among them when the phase offers it, whether its gate is open or not. */
export const actionsIn = (state: LifeState, step: TakeStep = takeStep): readonly LifeAction[] => [
  ...nextSteps(state.trip).map((kind) => decide(kind, weights[kind] ?? 6, step)),
  override,
  meet,
  waive('waive', false),
  waive('postpone', true),
  passDays(1, 4),
  passDays(6, 4),
  // Most leave once they may; some before anybody permitted it.
  journey(['approved', 'cleared', 'abroad'].includes(tripPhase(state.trip)) ? 8 : 0.7),
  prepare,
  move,
  report,
  handOut,
  handBack,
  otherReported,
]
