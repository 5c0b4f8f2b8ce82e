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

const count = (calendar: WorkingCalendar, rule: DeadlineRule, event: LocalDate): DayCount => {
  if (rule.unit === 'working_day')
    return rule.event === 'departure'
      ? workingDaysBefore(calendar, event, rule.days)
      : workingDaysAfter(calendar, event, rule.days)
  return rule.event === 'departure'
    ? calendarDaysBefore(calendar, event, rule.days)
    : calendarDaysAfter(calendar, event, rule.days)
}

/** More than an office asks about in years; beyond it the oldest questions are counted again. */
const MOST_COUNTS = 20_000
const counts = new WeakMap<WorkingCalendar, Map<string, DayCount>>()

/**
 * The due day of a rule for an event: back from a departure, on from a return or a change. Lists of trips ask for the same
 * few days over and over; each is counted once for a calendar.
 */
export const countDays = (calendar: WorkingCalendar, rule: DeadlineRule, event: LocalDate): DayCount => {
  const known = counts.get(calendar) ?? new Map<string, DayCount>()
  counts.set(calendar, known)
  const question = `${rule.event} ${rule.unit} ${rule.days} ${event}`
  const counted = known.get(question) ?? count(calendar, rule, event)
  if (known.size >= MOST_COUNTS) known.clear()
  known.set(question, counted)
  return counted
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
    default:
      return rule.event satisfies never
  }
}

const sentences = new WeakMap<DayCount, Map<string, string>>()

/** "Vì sao?": rule, basis, event, and how the days were counted. */
export const explain = (rule: DeadlineRule, event: DutyEventDay, counted: DayCount): string => {
  const known = sentences.get(counted) ?? new Map<string, string>()
  sentences.set(counted, known)
  // The count answers for rule's days and event's day; the words besides are these.
  const question = [rule.document, rule.basis, rule.basisKind, event.isActual].join('\n')
  const said = known.get(question) ?? sentence(rule, event, counted)
  known.set(question, said)
  return said
}

const sentence = (rule: DeadlineRule, event: DutyEventDay, counted: DayCount): string => {
  const internal = rule.basisKind === 'internal' ? ` ${INTERNAL_BASIS_NOTICE}.` : ''
  const name = rule.document.charAt(0).toLocaleLowerCase('vi') + rule.document.slice(1)
  return `Quy định: ${name} ${termOf(rule)} (${rule.basis}).${internal} ${eventWords(rule, event.isActual)} ${formatDeadline(event.on)}; ${explainCount(counted)}`
}
