import * as z from 'zod'
import { explainCount } from '#domain/calendar/explain-count.ts'
import {
  calendarDaysAfter,
  calendarDaysBefore,
  type DayCount,
  type WorkingCalendar,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBetween,
} from '#domain/calendar/working-calendar.ts'
import { Authority, concernedMembers, type DeadlineRule, INTERNAL_BASIS_NOTICE } from '#domain/duty/deadline-rule.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { isCancelled } from '#domain/outbound-trip/phase.ts'
import { Instant } from '#domain/shared/ids.ts'
import { daysBetween, formatDeadline, LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine } from '#domain/shared/text.ts'

/** What met a duty; the rule's words and the calendar are frozen with it. */
export const DutyFulfilment = z.strictObject({
  ruleCode: z.string(),
  authority: Authority,
  documentNumber: optionalLine(50),
  documentOn: LocalDate.nullable(),
  sentOn: LocalDate,
  dueOn: LocalDate,
  /** Days late in the rule's own unit; 0 when in time. */
  lateBy: z.int().min(0),
  why: z.string(),
  basis: z.string(),
  calendarVersion: z.string(),
  recordedAt: Instant,
  recordedBy: line(100),
})
export type DutyFulfilment = z.infer<typeof DutyFulfilment>

/** Chưa đến hạn · chờ ghi nhận ngày về · sắp đến hạn · quá hạn · đã làm · làm muộn. */
export const DutyState = z.enum(['not_due', 'awaiting_return', 'due_soon', 'overdue', 'done', 'done_late'])
export type DutyState = z.infer<typeof DutyState>

/** Nghĩa vụ: one document for one authority by one day, and why. Derived, never stored. */
export const Duty = z.strictObject({
  ruleCode: z.string(),
  authority: Authority,
  document: z.string(),
  event: z.enum(['departure', 'return']),
  /** Members concerned, where the rule is not about the whole group. */
  memberNames: z.array(z.string()),
  dueOn: LocalDate,
  /** The event's day is planned, or the calendar of its year is not announced: "tạm tính". */
  isProvisional: z.boolean(),
  state: DutyState,
  /** Days left (positive) or late (negative) in the rule's unit, for open duties; days late for met ones. */
  days: z.int(),
  unit: z.enum(['working_day', 'calendar_day']),
  /** "Vì sao?" in one sentence or two. */
  why: z.string(),
  basis: z.string(),
  hasLegalBasis: z.boolean(),
  /** The counted days and the days of rest passed over, for the little calendar strip. */
  counted: z.array(LocalDate),
  skipped: z.array(LocalDate),
  fulfilment: DutyFulfilment.nullable(),
})
export type Duty = z.infer<typeof Duty>

/** Days before the due day from which a duty counts as "sắp đến hạn" (calendar days). */
export const DUE_SOON_DAYS = 7

export type DutyTable = { readonly rules: readonly DeadlineRule[]; readonly calendar: WorkingCalendar }

type TripFacts = Pick<
  OutboundTrip,
  'kind' | 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn' | 'decisions'
>

const eventDay = (rule: DeadlineRule, trip: TripFacts): { readonly on: LocalDate; readonly isActual: boolean } => {
  const actual = rule.event === 'departure' ? trip.actualExitOn : trip.actualEntryOn
  return { on: actual ?? (rule.event === 'departure' ? trip.departsOn : trip.returnsOn), isActual: actual !== null }
}

const count = (calendar: WorkingCalendar, rule: DeadlineRule, event: LocalDate): DayCount => {
  if (rule.unit === 'working_day')
    return rule.event === 'departure'
      ? workingDaysBefore(calendar, event, rule.days)
      : workingDaysAfter(calendar, event, rule.days)
  return rule.event === 'departure'
    ? calendarDaysBefore(calendar, event, rule.days)
    : calendarDaysAfter(calendar, event, rule.days)
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const unitWords = { working_day: 'ngày làm việc', calendar_day: 'ngày' } as const

const explain = (rule: DeadlineRule, event: { on: LocalDate; isActual: boolean }, counted: DayCount): string => {
  const term =
    rule.event === 'departure'
      ? `ít nhất ${twoDigits(rule.days)} ${unitWords[rule.unit]} trước ngày đi`
      : `trong vòng ${twoDigits(rule.days)} ${unitWords[rule.unit]} sau khi về`
  const what = rule.event === 'departure' ? 'Đi ngày' : event.isActual ? 'Về ngày' : 'Dự kiến về ngày'
  const internal = rule.basisKind === 'internal' ? ` ${INTERNAL_BASIS_NOTICE}.` : ''
  const name = rule.document.charAt(0).toLocaleLowerCase('vi') + rule.document.slice(1)
  return `Quy định: ${name} ${term} (${rule.basis}).${internal} ${what} ${formatDeadline(event.on)}; ${explainCount(counted)}`
}

/** From one day to another in the rule's unit; positive when `to` lies ahead. Late by less than a working day counts 1. */
const distance = (calendar: WorkingCalendar, unit: DeadlineRule['unit'], from: LocalDate, to: LocalDate): number => {
  if (unit === 'calendar_day') return daysBetween(from, to)
  const working = workingDaysBetween(calendar, from, to)
  return from > to && working === 0 ? -1 : working
}

const openState = (rule: DeadlineRule, isActual: boolean, dueOn: LocalDate, today: LocalDate): DutyState => {
  if (rule.event === 'return' && !isActual) return 'awaiting_return'
  if (today > dueOn) return 'overdue'
  return daysBetween(today, dueOn) <= DUE_SOON_DAYS ? 'due_soon' : 'not_due'
}

const isInForce = (rule: DeadlineRule, day: LocalDate): boolean =>
  rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo)

type Described = Pick<Duty, 'ruleCode' | 'authority' | 'document' | 'event' | 'memberNames' | 'unit' | 'hasLegalBasis'>

const described = (rule: DeadlineRule, authority: Authority, members: OutboundTrip['members']): Described => ({
  ruleCode: rule.code,
  authority,
  document: rule.document,
  event: rule.event,
  memberNames: rule.concerns === 'group' ? [] : members.map((member) => member.fullName),
  unit: rule.unit,
  hasLegalBasis: rule.basisKind !== 'internal',
})

/** A met duty as it was frozen; the days counted today explain it only while the trip has not moved. */
const metDuty = (what: Described, met: DutyFulfilment, counted: DayCount | null): Duty => ({
  ...what,
  counted: counted?.unit === 'WORKING_DAY' && counted.result === met.dueOn ? [...counted.counted] : [],
  skipped: counted?.result === met.dueOn ? counted.skipped.map(({ on }) => on) : [],
  dueOn: met.dueOn,
  isProvisional: false,
  state: met.lateBy > 0 ? 'done_late' : 'done',
  days: met.lateBy,
  why: met.why,
  basis: met.basis,
  fulfilment: met,
})

/**
 * Every duty of a trip: each rule in force on its event's day, for each authority it names. A cancelled, refused or
 * withdrawn trip owes nothing more. What was met stays visible, also when the trip has moved out of its rule since.
 */
export const dutiesOf = (
  trip: TripFacts,
  fulfilments: readonly DutyFulfilment[],
  { rules, calendar }: DutyTable,
  today: LocalDate,
): readonly Duty[] => {
  const off = isCancelled(trip)
  const duties = rules.flatMap((rule) => {
    const members = concernedMembers(rule, trip.members)
    const event = eventDay(rule, trip)
    if (!rule.tripKinds.includes(trip.kind) || members.length === 0 || !isInForce(rule, event.on)) return []
    const counted = count(calendar, rule, event.on)
    return rule.authorities.flatMap((authority): readonly Duty[] => {
      const what = described(rule, authority, members)
      const met = fulfilments.find((f) => f.ruleCode === rule.code && f.authority === authority)
      if (met) return [metDuty(what, met, counted)]
      if (off) return []
      return [
        {
          ...what,
          counted: counted.unit === 'WORKING_DAY' ? [...counted.counted] : [],
          skipped: counted.skipped.map(({ on }) => on),
          dueOn: counted.result,
          isProvisional: counted.isProvisional || (rule.event === 'return' && !event.isActual),
          state: openState(rule, event.isActual, counted.result, today),
          days: distance(calendar, rule.unit, today, counted.result),
          why: explain(rule, event, counted),
          basis: rule.basis,
          fulfilment: null,
        },
      ]
    })
  })
  const left = fulfilments.filter((met) => !duties.some((duty) => duty.fulfilment === met))
  const moved = left.flatMap((met): readonly Duty[] => {
    const rule = rules.find(({ code }) => code === met.ruleCode)
    return rule ? [metDuty(described(rule, met.authority, []), met, null)] : []
  })
  return [...duties, ...moved]
}

/** Days late of a document sent on a day, in the duty's own unit; 0 when in time. */
export const lateBy = (calendar: WorkingCalendar, duty: Pick<Duty, 'dueOn' | 'unit'>, sentOn: LocalDate): number =>
  sentOn <= duty.dueOn ? 0 : Math.max(1, -distance(calendar, duty.unit, sentOn, duty.dueOn))
