import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { readers } from '#contract/routes/outbound-trip.ts'
import { Authority } from '#domain/duty/deadline-rule.ts'
import { Duty } from '#domain/duty/duty.ts'
import { InboundVisitId, OutboundTripId, TripMemberId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { DelegationRef } from '#domain/shared/record-ref.ts'
import { line, optionalLine } from '#domain/shared/text.ts'

/** A duty in a list across trips and visits. */
export const OwedDuty = z.strictObject({
  record: DelegationRef,
  recordTitle: z.string(),
  /** Of a visit whoever receives the guests. */
  leaderName: z.string(),
  unitName: z.string(),
  duty: Duty,
})
export type OwedDuty = z.infer<typeof OwedDuty>

export const Overview = z.strictObject({
  today: LocalDate,
  overdue: z.array(OwedDuty),
  dueSoon: z.array(OwedDuty),
  abroad: z.array(
    z.strictObject({
      tripId: OutboundTripId,
      tripTitle: z.string(),
      leaderName: z.string(),
      memberCount: z.int(),
      countries: z.array(z.string()),
      returnsOn: LocalDate,
      isOverdueReturn: z.boolean(),
    }),
  ),
  /** Visits whose guests are here. */
  visiting: z.array(
    z.strictObject({
      visitId: InboundVisitId,
      title: z.string(),
      visitorCount: z.int(),
      countries: z.array(z.string()),
      departsOn: LocalDate,
    }),
  ),
  /** Visits that come soon without the consent they need. */
  consentMissing: z.array(
    z.strictObject({ visitId: InboundVisitId, title: z.string(), daysLeft: z.int(), isAsked: z.boolean() }),
  ),
  /** Trips and visits whose planned days are over or running while what happened is not recorded. */
  unrecorded: z.array(
    z.strictObject({
      record: DelegationRef,
      recordTitle: z.string(),
      missing: z.enum(['exit', 'entry', 'arrival', 'visit_end']),
      plannedOn: LocalDate,
    }),
  ),
  /** Trips and visits that wait for the agency's leader. */
  toDecide: z.array(z.strictObject({ record: DelegationRef, recordTitle: z.string(), submittedOn: LocalDate })),
  /** Reports that wait to be accepted; `fullName` is the member's, of a visit's report empty. */
  reportsToAccept: z.array(z.strictObject({ record: DelegationRef, recordTitle: z.string(), fullName: z.string() })),
  passportsOverdue: z.int(),
  /** Years in reach that have no official calendar: "Chưa có lịch nghỉ chính thức năm …". */
  unannouncedYears: z.array(z.int()),
})
export type Overview = z.infer<typeof Overview>

const Settled = z.strictObject({
  record: DelegationRef,
  ruleCode: line(100),
  authority: Authority,
  memberId: TripMemberId.nullable(),
})

/** What the record owes afterwards. */
const Duties = z.strictObject({ duties: z.array(Duty) })

export const dutyRoutes = {
  'overview.get': route({ input: z.void(), output: Overview, errors: [], mayCall: readers }),
  /** Open duties due within so many calendar days, late ones always among them; soonest first. */
  'duty.board': route({
    input: z.strictObject({ within: z.int().min(0).max(400), onlyLate: z.boolean() }),
    output: z.array(OwedDuty),
    errors: [],
    mayCall: readers,
  }),
  'duty.record_met': route({
    input: Settled.extend({
      documentNumber: optionalLine(50),
      documentOn: LocalDate.nullable(),
      sentOn: LocalDate,
    }),
    output: Duties,
    errors: [
      'duty.record_not_found',
      'duty.not_found',
      'duty.already_met',
      'duty.sent_in_future',
      'duty.document_after_sent',
      'duty.return_not_recorded',
      'duty.passport_out',
    ],
    mayCall: keepers,
  }),
  /** Miễn, lùi hạn: in writing, with who signed. */
  'duty.waive': route({
    input: Settled.extend({
      /** Null: waived for good. */
      postponedTo: LocalDate.nullable(),
      reason: line(500),
      documentNumber: optionalLine(50),
      signer: line(100),
    }),
    output: Duties,
    errors: ['duty.record_not_found', 'duty.not_found', 'duty.already_met', 'duty.postponed_not_later'],
    mayCall: keepers,
  }),
} as const
