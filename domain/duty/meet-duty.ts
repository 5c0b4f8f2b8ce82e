import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts'
import { type Duty, lateBy } from '#domain/duty/duty.ts'
import type { DutyFulfilment, DutyWaiver } from '#domain/duty/settlement.ts'

type Recorded = Pick<
  DutyFulfilment,
  'documentNumber' | 'documentOn' | 'sentOn' | 'letterId' | 'recordedAt' | 'recordedBy'
>
type Waived = Pick<DutyWaiver, 'postponedTo' | 'reason' | 'documentNumber' | 'signer' | 'recordedAt' | 'recordedBy'>

/** Which duty it is, and its day, sentence, source and calendar, as they never move again. */
const frozen = (duty: Duty, calendar: WorkingCalendar) => ({
  ruleCode: duty.ruleCode,
  authority: duty.authority,
  memberId: duty.memberId,
  dueOn: duty.dueOn,
  plannedOn: duty.plannedOn,
  why: duty.why,
  basis: duty.basis,
  calendarVersion: calendar.version,
})

/** An open duty as met. */
export const meetDuty = (duty: Duty, recorded: Recorded, calendar: WorkingCalendar): DutyFulfilment => ({
  ...recorded,
  ...frozen(duty, calendar),
  lateBy: lateBy(calendar, duty, recorded.sentOn),
})

/** An open duty as waived, or its day as moved. */
export const waiveDuty = (duty: Duty, waived: Waived, calendar: WorkingCalendar): DutyWaiver => ({
  ...waived,
  ...frozen(duty, calendar),
})
