import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts'
import { type Duty, type DutyFulfilment, lateBy } from '#domain/duty/duty.ts'

type Recorded = Pick<DutyFulfilment, 'documentNumber' | 'documentOn' | 'sentOn' | 'recordedAt' | 'recordedBy'>

/** An open duty as met: its due day, sentence, source and calendar are frozen with what met it. */
export const meetDuty = (duty: Duty, recorded: Recorded, calendar: WorkingCalendar): DutyFulfilment => ({
  ...recorded,
  ruleCode: duty.ruleCode,
  authority: duty.authority,
  dueOn: duty.dueOn,
  lateBy: lateBy(calendar, duty, recorded.sentOn),
  why: duty.why,
  basis: duty.basis,
  calendarVersion: calendar.version,
})
