import { shippedCalendar } from '#domain/calendar/testing/shipped-calendar.ts'
import { type Duty, type DutyTable, dutiesOf } from '#domain/duty/duty.ts'
import { DutyFulfilment, DutyWaiver, type Settlements } from '#domain/duty/settlement.ts'
import { shippedRules } from '#domain/duty/testing/shipped-rules.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { aTrip, day } from '#domain/testing/samples.ts'

export const shippedTable: DutyTable = { rules: shippedRules, calendar: shippedCalendar }

/** The duties of a trip on a day, with what was met and waived. */
export const dutiesOn = (
  today: string,
  trip: OutboundTrip = aTrip(),
  { met = [], waivers = [] }: Partial<Settlements> = {},
): readonly Duty[] => dutiesOf(trip, { met, waivers }, shippedTable, day(today))

/** "trip_report_before people_committee". */
export const dutyNames = (duties: readonly Duty[]): readonly string[] =>
  duties.map(({ ruleCode, authority }) => `${ruleCode} ${authority}`)

/** The first duty of a rule, to an authority and about a member where they are named. */
export const dutyOf = (
  duties: readonly Duty[],
  code: string,
  { authority, memberId }: Partial<Pick<Duty, 'authority' | 'memberId'>> = {},
): Duty => {
  const found = duties.find(
    (duty) =>
      duty.ruleCode === code &&
      (authority === undefined || duty.authority === authority) &&
      (memberId === undefined || duty.memberId === memberId),
  )
  if (!found) throw new Error(`no duty ${code}`)
  return found
}

type Changes<T> = Readonly<Partial<Record<keyof T, unknown>>>

const frozen = {
  ruleCode: 'trip_report_before',
  authority: 'people_committee',
  memberId: null,
  documentNumber: '12/KHCN-VP',
  dueOn: '2026-02-23',
  plannedOn: '2026-03-02',
  why: 'Lý do khi ấy',
  basis: 'Căn cứ khi ấy',
  calendarVersion: 'lịch khi ấy',
  recordedAt: '2026-02-20T03:00:00.000Z',
  recordedBy: 'Trần Văn Ước',
}

/** The report before the sample trip, sent to UBND tỉnh in time. */
export const aFulfilment = (changes: Changes<DutyFulfilment> = {}): DutyFulfilment =>
  DutyFulfilment.parse({
    ...frozen,
    documentOn: '2026-02-20',
    sentOn: '2026-02-20',
    letterId: null,
    lateBy: 0,
    ...changes,
  })

/** The same duty waived for good. */
export const aWaiver = (changes: Changes<DutyWaiver> = {}): DutyWaiver =>
  DutyWaiver.parse({
    ...frozen,
    postponedTo: null,
    reason: 'Đã báo cáo trực tiếp',
    signer: 'Trịnh Khắc Ước',
    ...changes,
  })
