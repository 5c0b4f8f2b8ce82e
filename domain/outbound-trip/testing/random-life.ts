import * as fc from 'fast-check'
import { DutyState, isOpen } from '#domain/duty/duty.ts'
import { closeProblems } from '#domain/outbound-trip/gates.ts'
import { OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import {
  isOff,
  isOverdueReturn,
  isRegisteredLate,
  nextSteps,
  tripPhase,
  tripPhases,
} from '#domain/outbound-trip/phase.ts'
import { daysAway } from '#domain/outbound-trip/plan-trip.ts'
import { groupReportState } from '#domain/outbound-trip/return-report.ts'
import { gatesOf } from '#domain/outbound-trip/take-step.ts'
import { actionsIn, type TakeStep } from '#domain/outbound-trip/testing/life-actions.ts'
import {
  beginning,
  dutiesNow,
  factsFor,
  type LifeBeginning,
  type LifeState,
} from '#domain/outbound-trip/testing/life-state.ts'

/** A life is where it begins and, at each step, a number that says what is done. */
export type Life = { readonly start: LifeBeginning; readonly steps: readonly number[] }

export const anyLife: fc.Arbitrary<Life> = fc.record({
  start: fc.record({
    kind: fc.constantFrom(...OutboundTripKind.options),
    isLate: fc.boolean(),
    other: fc.constantFrom('far', 'far', 'overlaps', 'owes'),
  }),
  steps: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 40, maxLength: 140, size: 'max' }),
})

/** What a life came through, and what it broke. */
export type LifeRecord = {
  readonly end: LifeState
  /** Sentences of laws that did not hold. */
  readonly broken: readonly string[]
  /** The most duties it had at once. */
  readonly duties: number
  /** What happened in it: phases reached, refusals by their codes, duty states, duties reopened. */
  readonly seen: ReadonlySet<string>
}

const pick = (state: LifeState, n: number, step: TakeStep | undefined) => {
  const actions = actionsIn(state, step)
  const total = actions.reduce((sum, { weight }) => sum + weight, 0)
  let left = ((n % 10_007) / 10_007) * total
  for (const action of actions) {
    left -= action.weight
    if (left < 0) return action
  }
  return actions.at(-1)
}

/** Every derived state of a record has one of its values, whatever happened. */
const partial = (state: LifeState): readonly string[] => {
  const { trip, today, parts } = state
  const facts = factsFor(state)
  const away = daysAway(trip, today)
  const laws: readonly (readonly [string, boolean])[] = [
    ['a trip has a phase', tripPhases.includes(tripPhase(trip))],
    [
      'a duty has a state, a day and a sentence',
      facts.duties.every(
        (duty) => DutyState.options.includes(duty.state) && duty.why !== '' && duty.dueOn >= '1900-01-01',
      ),
    ],
    [
      'a duty stands once',
      new Set(facts.duties.map(({ ruleCode, authority, memberId }) => `${ruleCode} ${authority} ${memberId}`)).size ===
        facts.duties.length,
    ],
    ['the days away are days', away.from <= away.to],
    ['the report of a group has a state', groupReportState(parts) !== undefined],
    [
      'flags are yes or no',
      [isOff(trip), isOverdueReturn(trip, today), isRegisteredLate(trip)].every((flag) => typeof flag === 'boolean'),
    ],
    [
      'only an ended trip has no next step',
      nextSteps(trip).length > 0 || ['complete', 'cancelled'].includes(tripPhase(trip)),
    ],
    [
      'gates say what they miss',
      Object.values(gatesOf(trip, facts))
        .flat()
        .every(({ code, subject }) => code !== undefined && subject !== ''),
    ],
    [
      'a called-off trip takes nobody away',
      !isOff(trip) || !['approved', 'cleared', 'submitted'].includes(tripPhase(trip)),
    ],
    [
      'guests owe nothing of their own',
      facts.duties.every(({ memberId }) => trip.members.find(({ id }) => id === memberId)?.staffMemberId !== null),
    ],
  ]
  return laws.filter(([, holds]) => !holds).map(([law]) => law)
}

/** What is open at the moment a trip is closed, beyond what was let pass in writing or is forgiven a late registration. */
const openAtClosing = (state: LifeState): readonly string[] => {
  const { trip } = state
  const passed = trip.overrides.filter(({ gate }) => gate === 'close').flatMap(({ missing }) => missing)
  const named = (subject: string) => passed.some((problem) => problem.subject === subject)
  return dutiesNow(state)
    .filter((duty) => isOpen(duty) && !(isRegisteredLate(trip) && duty.event === 'departure'))
    .filter(
      ({ ruleCode, authority, memberId, plannedOn }) =>
        !named([ruleCode, authority, memberId ?? '', plannedOn].join(' ')),
    )
    .map(({ document, authority }) => `${document} (${authority}) is open on a trip that is complete`)
}

/** Lives a life, looking at it after each step. */
export const live = ({ start, steps }: Life, step?: TakeStep): LifeRecord => {
  let state = beginning(start)
  const seen = new Set<string>([tripPhase(state.trip)])
  const broken: string[] = [...partial(state)]
  let duties = 0
  for (const n of steps) {
    const action = pick(state, n, step)
    if (!action) break
    const before = tripPhase(state.trip)
    const done = action.run(state, n)
    state = done.state
    if (done.refusedBy !== undefined) seen.add(`${action.name}: ${done.refusedBy}`)
    const now = dutiesNow(state)
    duties = Math.max(duties, now.length)
    for (const duty of now) seen.add(duty.isReopened ? 'reopened' : duty.state)
    if (now.some(({ ruleCode }) => ruleCode === 'trip_change_notice')) seen.add('change notice')
    broken.push(...partial(state))
    const after = tripPhase(state.trip)
    seen.add(after)
    if (before !== 'complete' && after === 'complete') {
      broken.push(...openAtClosing(state))
      const how = closeProblems(state.trip, now, state.parts, factsFor(state).passportsOut)
      seen.add(how.length === 0 ? 'closed with nothing open' : 'closed in writing')
    }
    if (after === 'complete' || after === 'cancelled') break
  }
  return { end: state, broken: [...new Set(broken)], duties, seen }
}
