import { isPrivate } from '#domain/outbound-trip/outbound-trip.ts'
import type { ReportContent } from '#domain/outbound-trip/return-report.ts'
import { emptyReport } from '#domain/outbound-trip/return-report.ts'
import { addDays, formatDay } from '#domain/shared/local-date.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import type { TripPlan } from '#tests/support/sample-office/trip-plans.ts'

/** How far a part of a return report has come by today. */
export type ReportFate = 'draft' | 'submitted' | 'sent_back' | 'accepted'

export type ReportPlan = {
  readonly trip: string
  /** The member's place in the group. */
  readonly member: number
  readonly fate: ReportFate
}

/** Where the traveller of the sample accounts stands in a group; -1: not in it. */
export const travellerIn = ({ members }: Pick<TripPlan, 'members'>): number =>
  members.findIndex(({ person }) => person.fullName === sampleAccounts.staffMember.displayName)

/** A trip that was closed in the end has a report in its file; so have these, as far as they have come. */
const underWay: readonly ReportPlan[] = [
  { trip: 'robot-course-korea', member: 0, fate: 'accepted' },
  { trip: 'late-report-china', member: 0, fate: 'draft' },
  { trip: 'just-back-singapore', member: 0, fate: 'submitted' },
]

const isClosed = ({ row: { until, turns, after = 'in_time' } }: TripPlan): boolean =>
  until === undefined &&
  (turns === undefined || turns === 'sent_back_and_resubmitted') &&
  (after === 'in_time' || after === 'late')

/** The parts that are written about these trips: the leader's on each, and the traveller's own wherever he went. */
export const reportPlans = (trips: readonly TripPlan[]): readonly ReportPlan[] =>
  trips.flatMap((plan): readonly ReportPlan[] => {
    const trip = plan.row.key
    const own = travellerIn(plan)
    const planned = underWay.filter((one) => one.trip === trip)
    if (isClosed(plan)) return [{ trip, member: Math.max(0, own), fate: 'accepted' }]
    if (planned.length === 0) return []
    return own < 0 || planned.some(({ member }) => member === own)
      ? planned
      : [...planned, { trip, member: own, fate: 'sent_back' }]
  })

/** What such a part says; a private trip mostly went as planned. */
export const reportContent = ({ row, departsOn, returnsOn }: TripPlan, fate: ReportFate): ReportContent => {
  if (isPrivate(row.kind)) return { ...emptyReport, wentAsPlanned: true }
  const [first] = row.legs
  const course = `Ngày ${formatDay(departsOn)}, đoàn đến ${first?.[1] ?? 'nơi làm việc'}. Từ ngày ${formatDay(addDays(departsOn, 1))}, đoàn làm việc với ${row.host} theo chương trình đã thống nhất. Ngày ${formatDay(returnsOn)}, đoàn về nước.`
  if (fate === 'draft') return { ...emptyReport, course }
  return {
    ...emptyReport,
    course,
    achieved: `Đoàn đã hoàn thành các nội dung của chuyến đi: ${row.purpose.replace(/\.$/, '')}.`,
    pending: fate === 'submitted' ? 'Hai bên tiếp tục trao đổi dự thảo chương trình hợp tác năm tới.' : '',
    agreements: [
      {
        content: 'Cử chuyên gia tham gia hội thảo trực tuyến hằng quý',
        responsible: 'Văn phòng Sở',
        deadline: 'Quý I năm sau',
      },
    ],
    proposals: 'Đề nghị Lãnh đạo Sở cho tiếp tục khảo sát mô hình tương tự.',
    cost: fate === 'sent_back' ? '' : 'Đúng dự toán được duyệt.',
  }
}

export const SENT_BACK_NOTE = 'Ghi rõ chi phí thực tế theo từng nguồn, kèm bảng kê.'
