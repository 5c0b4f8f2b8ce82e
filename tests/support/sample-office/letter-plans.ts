import type { Urgency } from '#domain/document/document-content.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { DispatchWay } from '#domain/letter/letter.ts'
import type { OutboundTripDraft } from '#domain/outbound-trip/outbound-trip.ts'
import { DEPUTY_DIRECTORS, HEAD_OF_OFFICE } from '#tests/support/sample-office/staff-plans.ts'

/** How far the office has brought a letter; what it has reached lies in the past of every later step. */
export type LetterFate = 'draft' | 'awaiting_number' | 'issued' | 'sent' | 'withdrawn'

/** Letters of one trip that are made together. */
export type LetterPlan = {
  readonly trip: string
  readonly kinds: readonly DocumentKind[]
  readonly fate: LetterFate
  /** The day of their last step, in working days from the trip's departure or from today; negative: before it. */
  readonly from: 'departure' | 'today'
  readonly days: number
  /** Who signs; the head of the agency when left out. */
  readonly signer?: string
  readonly urgency?: Urgency
  readonly way?: DispatchWay
  readonly note?: string
  readonly hasProof?: boolean
  /** What happened to them afterwards, some working days later. */
  readonly afterwards?: {
    readonly days: number
    /** What turned out differently, and is changed in the record. */
    readonly change: Partial<Pick<OutboundTripDraft, 'host' | 'purpose'>>
    /** Left out: nobody has noticed yet. */
    readonly answer?: 'replace' | 'correct'
  }
}

// The law's and the rules' last days: the request 15, the report 5 working days before the departure.
const REQUEST = -17
const REPORT = -7
const DECISION = -8

const [FIRST_DEPUTY, SECOND_DEPUTY] = DEPUTY_DIRECTORS

/** Letters in every state, of both heads of the agency and all its series; most letters of the office are written elsewhere. */
export const letterPlans: readonly LetterPlan[] = [
  {
    trip: 'smart-farming-japan',
    kinds: ['outbound_trip_report', 'outbound_trip_notice'],
    fate: 'sent',
    from: 'departure',
    days: REPORT,
    way: 'paper',
  },
  {
    trip: 'electronics-korea',
    kinds: ['outbound_trip_submission'],
    fate: 'sent',
    from: 'departure',
    days: -20,
    signer: FIRST_DEPUTY,
    way: 'paper',
  },
  {
    trip: 'electronics-korea',
    kinds: ['outbound_trip_request'],
    fate: 'sent',
    from: 'departure',
    days: REQUEST,
    signer: FIRST_DEPUTY,
    way: 'paper',
  },
  {
    trip: 'electronics-korea',
    kinds: ['outbound_trip_pre_report'],
    fate: 'sent',
    from: 'departure',
    days: REPORT,
    way: 'interconnection',
  },
  {
    trip: 'sixty-people-china',
    kinds: ['outbound_trip_report', 'outbound_trip_notice'],
    fate: 'sent',
    from: 'departure',
    days: REPORT,
    signer: FIRST_DEPUTY,
    way: 'by_hand',
    note: 'Giao bản giấy kèm danh sách 60 người',
  },
  {
    trip: 'data-centres-korea',
    kinds: ['outbound_trip_decision'],
    fate: 'issued',
    from: 'departure',
    days: DECISION,
    // The director leads the group.
    signer: FIRST_DEPUTY,
  },
  {
    trip: 'data-centres-korea',
    kinds: ['outbound_trip_pre_report'],
    fate: 'sent',
    from: 'departure',
    days: REPORT,
  },
  {
    trip: 'two-ports-visit',
    kinds: ['outbound_trip_notice'],
    fate: 'sent',
    from: 'departure',
    days: REPORT,
    afterwards: {
      days: 2,
      change: { purpose: 'Tham quan, học tập mô hình dịch vụ công số; bỏ nội dung trung tâm sáng tạo.' },
      answer: 'replace',
    },
  },
  {
    trip: 'nordic-study-visit',
    kinds: ['outbound_trip_pre_report'],
    fate: 'sent',
    from: 'departure',
    days: REPORT,
    signer: SECOND_DEPUTY,
    afterwards: { days: 2, change: { host: 'Viện Năng lượng xanh Nordlys' }, answer: 'correct' },
  },
  {
    trip: 'investment-forum-postponed',
    kinds: ['outbound_trip_decision'],
    fate: 'withdrawn',
    from: 'departure',
    days: -4,
    note: 'Đoàn hủy, không ban hành quyết định.',
  },
  {
    trip: 'treatment-thailand-withdrawn',
    kinds: ['outbound_trip_application'],
    fate: 'withdrawn',
    from: 'departure',
    days: -20,
    note: 'Người đi xin rút đơn.',
  },
  {
    trip: 'late-report-china',
    kinds: ['reminder'],
    fate: 'sent',
    from: 'today',
    days: -12,
    signer: HEAD_OF_OFFICE,
    way: 'by_hand',
    hasProof: true,
  },
  {
    trip: 'abroad-now-korea',
    kinds: ['outbound_trip_request'],
    fate: 'sent',
    from: 'departure',
    days: REQUEST,
    urgency: 'urgent',
  },
  {
    trip: 'abroad-now-korea',
    kinds: ['outbound_trip_decision', 'outbound_trip_commitment'],
    fate: 'issued',
    from: 'departure',
    days: DECISION,
  },
  {
    trip: 'abroad-now-korea',
    kinds: ['outbound_trip_report', 'outbound_trip_notice'],
    fate: 'sent',
    from: 'departure',
    days: REPORT,
  },
  {
    trip: 'cleared-oceania',
    kinds: ['outbound_trip_request'],
    fate: 'sent',
    from: 'departure',
    days: REQUEST,
    way: 'post',
    hasProof: true,
  },
  {
    trip: 'cleared-oceania',
    kinds: ['outbound_trip_report', 'outbound_trip_notice'],
    fate: 'sent',
    from: 'departure',
    days: REPORT,
  },
  {
    trip: 'cleared-oceania',
    kinds: ['outbound_trip_commitment'],
    fate: 'awaiting_number',
    from: 'today',
    days: -1,
  },
  {
    trip: 'approved-indonesia',
    kinds: ['outbound_trip_request'],
    fate: 'sent',
    from: 'departure',
    days: REQUEST,
    afterwards: { days: 5, change: { host: 'Viện Nghiên cứu Kinh tế tuần hoàn Rawa Biru' } },
  },
  { trip: 'approved-indonesia', kinds: ['outbound_trip_decision'], fate: 'draft', from: 'today', days: -1 },
  {
    trip: 'overdue-request-poland',
    kinds: ['outbound_trip_submission'],
    fate: 'awaiting_number',
    from: 'today',
    days: -1,
    signer: FIRST_DEPUTY,
  },
  {
    trip: 'overdue-request-poland',
    kinds: ['outbound_trip_request'],
    fate: 'draft',
    from: 'today',
    days: 0,
    urgency: 'very_urgent',
  },
  {
    trip: 'submitted-france',
    kinds: ['outbound_trip_submission', 'outbound_trip_request'],
    fate: 'awaiting_number',
    from: 'today',
    days: -2,
    signer: SECOND_DEPUTY,
  },
  // Written from the return report that was accepted.
  { trip: 'robot-course-korea', kinds: ['outbound_trip_result'], fate: 'draft', from: 'today', days: -1 },
  { trip: 'sent-back-netherlands', kinds: ['outbound_trip_request'], fate: 'draft', from: 'today', days: -3 },
  { trip: 'long-title', kinds: ['outbound_trip_submission'], fate: 'draft', from: 'today', days: -1 },
  { trip: 'holiday-party-member', kinds: ['outbound_trip_application'], fate: 'draft', from: 'today', days: -2 },
]
