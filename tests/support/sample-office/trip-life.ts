import type { DutyTable } from '#domain/duty/duty.ts'
import { isPrivate } from '#domain/outbound-trip/outbound-trip.ts'
import { addDays, type LocalDate } from '#domain/shared/local-date.ts'
import { isMetByLetter } from '#tests/support/sample-office/letter-life.ts'
import { letterPlans } from '#tests/support/sample-office/letter-plans.ts'
import { workingDayFrom, workingDaysFrom } from '#tests/support/sample-office/office-days.ts'
import { seededRandom } from '#tests/support/sample-office/random.ts'
import type { Deed } from '#tests/support/sample-office/timeline.ts'
import {
  createTrip,
  decide,
  decideBehind,
  meetDuty,
  type PlannedDecision,
  recordJourney,
  waiveDuty,
} from '#tests/support/sample-office/trip-deeds.ts'
import { type MetDuty, metDays } from '#tests/support/sample-office/trip-duty-days.ts'
import type { TripPlan } from '#tests/support/sample-office/trip-plans.ts'

const reasons = {
  refused: 'Nội dung chưa phù hợp kế hoạch đối ngoại trong năm; đề nghị cử cán bộ tham dự trực tuyến.',
  cancelled: 'Lịch công tác thay đổi, bên mời hoãn chương trình.',
  postponed: 'Bên mời lùi diễn đàn sang năm sau.',
  withdrawn: 'Người đi xin rút đơn.',
  sent_back: 'Bổ sung thư mời, chương trình làm việc và dự toán kinh phí.',
} as const

const stages = ['draft', 'submitted', 'approved', 'cleared', 'exit', 'entry', 'closed'] as const

/**
 * Everything the office does about one trip but for its letters, in the order it does it; what lies after today is left
 * out later.
 */
export const tripLife = (plan: TripPlan, table: DutyTable, seed: number): readonly Deed[] => {
  const { row, createdOn, departsOn, entryOn } = plan
  const { key, kind, turns, before = 'in_time', after = 'in_time', until = 'closed' } = row
  const { calendar } = table
  const random = seededRandom(seed)
  const reaches = (stage: (typeof stages)[number]): boolean => stages.indexOf(stage) <= stages.indexOf(until)
  const later = (day: LocalDate, count: number): LocalDate => workingDaysFrom(calendar, day, count)
  const step = (decision: PlannedDecision): Deed => ({
    on: decision.on,
    run: (context) => decide(context, plan, decision),
  })
  const met = (duties: readonly MetDuty[]): readonly Deed[] =>
    duties
      .filter((duty) => !isMetByLetter(letterPlans, key, duty))
      .map((duty) => ({ on: duty.on, run: (context) => meetDuty(context, key, duty) }))
  const early = metDays(plan, 'departure', before, table)
  const waived = early
    .slice(0, row.waives ? 1 : 0)
    .map((duty): Deed => ({ on: duty.on, run: (context) => waiveDuty(context, key, duty) }))

  const created: Deed = { on: createdOn, run: (context) => createTrip(context, plan) }
  if (!reaches('submitted')) return [created]
  const submittedOn = later(createdOn, 2)
  const begun = [created, step({ kind: 'submitted', on: submittedOn })]
  const turned = (on: LocalDate, how: keyof typeof reasons): Deed => step({ kind: how, on, note: reasons[how] })
  if (turns === 'withdrawn') return [...begun, turned(later(submittedOn, 2), 'withdrawn')]
  const sentBack = [...begun, turned(later(submittedOn, 2), 'sent_back')]
  if (turns === 'sent_back') return sentBack
  const submitted =
    turns === 'sent_back_and_resubmitted'
      ? [...sentBack, step({ kind: 'submitted', on: later(submittedOn, 4) })]
      : begun

  const reported = [...submitted, ...waived, ...met(waived.length > 0 ? early.slice(1) : early)]
  if (!reaches('approved')) return reported
  const answeredOn = workingDayFrom(calendar, addDays(departsOn, isPrivate(kind) ? -10 : -14))
  const refused = step({
    kind: 'refused',
    on: answeredOn,
    documentNumber: `${1000 + random.below(900)}/UBND-NC`,
    note: reasons.refused,
  })
  // Whoever is refused owes nothing more.
  if (turns === 'refused') return [...reported.filter(({ on }) => on < answeredOn), refused]
  const documentNumber = `${100 + random.below(1900)}/QĐ-${isPrivate(kind) ? 'SKHCN' : 'UBND'}`
  const approved = [...reported, step({ kind: 'approved', on: answeredOn, documentNumber })]
  if (turns === 'cancelled' || turns === 'postponed')
    return [...approved, turned(workingDayFrom(calendar, addDays(departsOn, -7)), turns)]

  const clearedOn = workingDayFrom(calendar, addDays(departsOn, -6))
  const isClear = reaches('cleared') && (before === 'in_time' || before === 'late')
  const cleared: readonly Deed[] = isClear
    ? [{ on: clearedOn, run: (context) => decideBehind(context, key, 'cleared', clearedOn) }]
    : []
  const exit: Deed = { on: addDays(departsOn, 1), run: (context) => recordJourney(context, key, departsOn, null) }
  const home: Deed = {
    on: workingDayFrom(calendar, addDays(entryOn, 1)),
    run: (context) => recordJourney(context, key, departsOn, entryOn),
  }
  if (!reaches('exit')) return [...approved, ...cleared]
  if (!reaches('entry')) return [...approved, ...cleared, exit]
  const afterwards = metDays(plan, 'return', after, table)
  const returned = [...approved, ...cleared, exit, home, ...met(afterwards)]
  const lastOn = afterwards.reduce((last, { on }) => (on > last ? on : last), home.on)
  const closedOn = later(lastOn, 2)
  const isDone = reaches('closed') && (after === 'in_time' || after === 'late')
  return isDone
    ? [...returned, { on: closedOn, run: (context) => decideBehind(context, key, 'closed', closedOn) }]
    : returned
}
