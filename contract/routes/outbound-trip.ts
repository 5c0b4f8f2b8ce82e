import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { Authority } from '#domain/duty/deadline-rule.ts'
import { Duty } from '#domain/duty/duty.ts'
import {
  OutboundTrip,
  OutboundTripDraft,
  OutboundTripKind,
  outboundTripErrors,
  TripDecisionKind,
} from '#domain/outbound-trip/outbound-trip.ts'
import { tripPhases } from '#domain/outbound-trip/phase.ts'
import { OutboundTripId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine, paragraph } from '#domain/shared/text.ts'

const TripPhase = z.enum(tripPhases)

/** One line of the list; countries by code in order. */
export const OutboundTripRow = z.strictObject({
  id: OutboundTripId,
  title: z.string(),
  kind: OutboundTripKind,
  phase: TripPhase,
  isOverdueReturn: z.boolean(),
  countries: z.array(z.string()),
  departsOn: LocalDate,
  returnsOn: LocalDate,
  leaderName: z.string(),
  memberCount: z.int(),
  openDuties: z.int(),
  overdueDuties: z.int(),
  /** The earliest open due day, or null when nothing is owed. */
  nextDueOn: LocalDate.nullable(),
})
export type OutboundTripRow = z.infer<typeof OutboundTripRow>

/** The record with everything that follows from it today. */
export const OutboundTripView = z.strictObject({
  trip: OutboundTrip,
  phase: TripPhase,
  isOverdueReturn: z.boolean(),
  nextSteps: z.array(TripDecisionKind),
  duties: z.array(Duty),
})
export type OutboundTripView = z.infer<typeof OutboundTripView>

/** A duty in a list across trips. */
export const OwedDuty = z.strictObject({ tripId: OutboundTripId, tripTitle: z.string(), duty: Duty })
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
  /** Trips whose planned days are over or running while the journey is not recorded. */
  unrecorded: z.array(
    z.strictObject({
      tripId: OutboundTripId,
      tripTitle: z.string(),
      missing: z.enum(['exit', 'entry']),
      plannedOn: LocalDate,
    }),
  ),
  /** Years in reach that have no official calendar: "Chưa có lịch nghỉ chính thức năm …". */
  unannouncedYears: z.array(z.int()),
})
export type Overview = z.infer<typeof Overview>

const readers = ['administrator', 'personnel_officer', 'leader'] as const
const Reference = z.strictObject({ id: OutboundTripId, revision: z.int().min(1) })

export const outboundTripRoutes = {
  'overview.get': route({ input: z.void(), output: Overview, errors: [], mayCall: readers }),
  /** Newest departure first. */
  'outbound_trip.list': route({ input: z.void(), output: z.array(OutboundTripRow), errors: [], mayCall: readers }),
  'outbound_trip.get': route({
    input: z.strictObject({ id: OutboundTripId }),
    output: OutboundTripView,
    errors: ['outbound_trip.not_found'],
    mayCall: readers,
  }),
  'outbound_trip.create': route({
    input: OutboundTripDraft,
    output: OutboundTripView,
    errors: outboundTripErrors,
    mayCall: keepers,
  }),
  'outbound_trip.update': route({
    input: Reference.extend({ draft: OutboundTripDraft }),
    output: OutboundTripView,
    errors: outboundTripErrors,
    mayCall: keepers,
  }),
  /** Submits, approves, refuses, sends back, withdraws or cancels; the reason is obligatory where somebody is refused. */
  'outbound_trip.decide': route({
    input: Reference.extend({
      kind: TripDecisionKind.extract(['submitted', 'sent_back', 'withdrawn', 'approved', 'refused', 'cancelled']),
      on: LocalDate,
      documentNumber: optionalLine(50),
      issuer: optionalLine(200),
      note: paragraph(1000),
    }),
    output: OutboundTripView,
    errors: [...outboundTripErrors, 'outbound_trip.reason_missing'],
    mayCall: keepers,
  }),
  'outbound_trip.record_journey': route({
    input: Reference.extend({ actualExitOn: LocalDate.nullable(), actualEntryOn: LocalDate.nullable() }),
    output: OutboundTripView,
    errors: outboundTripErrors,
    mayCall: keepers,
  }),
  'duty.record_met': route({
    input: z.strictObject({
      tripId: OutboundTripId,
      ruleCode: line(100),
      authority: Authority,
      documentNumber: optionalLine(50),
      documentOn: LocalDate.nullable(),
      sentOn: LocalDate,
    }),
    output: OutboundTripView,
    errors: [
      'outbound_trip.not_found',
      'duty.not_found',
      'duty.already_met',
      'duty.sent_in_future',
      'duty.document_after_sent',
      'duty.return_not_recorded',
    ],
    mayCall: keepers,
  }),
} as const
