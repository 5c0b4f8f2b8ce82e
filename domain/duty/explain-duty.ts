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

/** The due day of a rule for an event: back from a departure, on from a return or a change. */
export const countDays = (calendar: WorkingCalendar, rule: DeadlineRule, event: LocalDate): DayCount => {
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

/** "Vì sao?": rule, basis, event, and how the days were counted. */
export const explain = (rule: DeadlineRule, event: DutyEventDay, counted: DayCount): string => {
  const internal = rule.basisKind === 'internal' ? ` ${INTERNAL_BASIS_NOTICE}.` : ''
  const name = rule.document.charAt(0).toLocaleLowerCase('vi') + rule.document.slice(1)
  return `Quy định: ${name} ${termOf(rule)} (${rule.basis}).${internal} ${eventWords(rule, event.isActual)} ${formatDeadline(event.on)}; ${explainCount(counted)}`
}
