import { explainCount } from '#domain/calendar/explain-count.ts'
import {
  calendarDaysAfter,
  calendarDaysBefore,
  type DayCount,
  type WorkingCalendar,
  workingDaysAfter,
  workingDaysBefore,
} from '#domain/calendar/working-calendar.ts'
import { type DeadlineRule, INTERNAL_BASIS_NOTICE } from '#domain/duty/deadline-rule.ts'
import type { DutyEventDay } from '#domain/duty/duty-event.ts'
import { formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'

const comesBefore = ({ event }: DeadlineRule): boolean => event === 'departure' || event === 'arrival'

const count = (calendar: WorkingCalendar, rule: DeadlineRule, event: LocalDate): DayCount => {
  if (rule.unit === 'working_day')
    return comesBefore(rule)
      ? workingDaysBefore(calendar, event, rule.days)
      : workingDaysAfter(calendar, event, rule.days)
  return comesBefore(rule)
    ? calendarDaysBefore(calendar, event, rule.days)
    : calendarDaysAfter(calendar, event, rule.days)
}

/** Due days counted before, by rule and day of the event; more than an office asks about in years. */
type Counted = WeakMap<DeadlineRule, Map<LocalDate, DayCount>>
const MOST_DAYS = 4000
const counted = new WeakMap<WorkingCalendar, Counted>()

/**
 * The due day of a rule for an event: back from a departure or arrival, on from a return, an end or a change. Lists of trips ask for the same
 * few days over and over; each is counted once for a calendar.
 */
export const countDays = (calendar: WorkingCalendar, rule: DeadlineRule, event: LocalDate): DayCount => {
  const ofCalendar: Counted = counted.get(calendar) ?? new WeakMap()
  counted.set(calendar, ofCalendar)
  const ofRule = ofCalendar.get(rule) ?? new Map<LocalDate, DayCount>()
  ofCalendar.set(rule, ofRule)
  const known = ofRule.get(event)
  if (known) return known
  if (ofRule.size >= MOST_DAYS) ofRule.clear()
  const days = count(calendar, rule, event)
  ofRule.set(event, days)
  return days
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const unitWords = { working_day: 'ngày làm việc', calendar_day: 'ngày' } as const

const termOf = ({ event, days, unit }: DeadlineRule): string => {
  const count = `${twoDigits(days)} ${unitWords[unit]}`
  switch (event) {
    case 'departure':
      return `ít nhất ${count} trước ngày đi`
    case 'return':
      return `trong vòng ${count} sau khi về`
    case 'change':
      return `trong vòng ${count} sau khi có thay đổi`
    case 'arrival':
      return `ít nhất ${count} trước ngày đoàn đến`
    case 'visit_end':
      return `trong vòng ${count} sau khi đoàn kết thúc làm việc`
    default:
      return event satisfies never
  }
}

const eventWords = (rule: DeadlineRule, isActual: boolean): string => {
  switch (rule.event) {
    case 'departure':
      return 'Đi ngày'
    case 'return':
      return isActual ? 'Về ngày' : 'Dự kiến về ngày'
    case 'change':
      return 'Thay đổi ngày'
    case 'arrival':
      return isActual ? 'Đoàn đến ngày' : 'Đoàn dự kiến đến ngày'
    case 'visit_end':
      return isActual ? 'Kết thúc ngày' : 'Dự kiến kết thúc ngày'
    default:
      return rule.event satisfies never
  }
}

/** Sentences said before: one for a planned event and one for an actual, under the count of one rule. */
const said = new WeakMap<DayCount, { planned?: string; actual?: string }>()

/** "Vì sao?": rule, basis, event, and how the days were counted. */
export const explain = (rule: DeadlineRule, { on, isActual }: DutyEventDay, days: DayCount): string => {
  const known = said.get(days) ?? {}
  said.set(days, known)
  const which = isActual ? 'actual' : 'planned'
  const words = known[which] ?? sentence(rule, { on, isActual }, days)
  known[which] = words
  return words
}

const sentence = (rule: DeadlineRule, event: Pick<DutyEventDay, 'on' | 'isActual'>, days: DayCount): string => {
  const internal = rule.basisKind === 'internal' ? ` ${INTERNAL_BASIS_NOTICE}.` : ''
  const name = rule.document.charAt(0).toLocaleLowerCase('vi') + rule.document.slice(1)
  return `Quy định: ${name} ${termOf(rule)} (${rule.basis}).${internal} ${eventWords(rule, event.isActual)} ${formatDeadline(event.on)}; ${explainCount(days)}`
}
