import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { Duty } from '#domain/duty/duty.ts'
import { Attachment } from '#domain/outbound-trip/attachment.ts'
import { GateProblem } from '#domain/outbound-trip/gate-problem.ts'
import {
  Gate,
  MemberRole,
  OutboundTrip,
  OutboundTripDraft,
  OutboundTripKind,
  outboundTripErrors,
  PartyOpinion,
  TripDecision,
  TripDecisionKind,
} from '#domain/outbound-trip/outbound-trip.ts'
import { tripPhases } from '#domain/outbound-trip/phase.ts'
import { ReportState } from '#domain/outbound-trip/return-report.ts'
import { PassportCustody } from '#domain/passport/passport-custody.ts'
import { PlanItem } from '#domain/plan/annual-plan.ts'
import { OutboundTripId, StaffMemberId, TripMemberId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine } from '#domain/shared/text.ts'

const TripPhase = z.enum(tripPhases)

/** One line of the list; countries by code in order. */
export const OutboundTripRow = z.strictObject({
  id: OutboundTripId,
  title: z.string(),
  kind: OutboundTripKind,
  phase: TripPhase,
  isOverdueReturn: z.boolean(),
  isRegisteredLate: z.boolean(),
  hasOverrides: z.boolean(),
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

/** One page of the list, newest departure first. Typed without marks finds all spellings, with marks exactly. */
export const TripQuery = z.strictObject({
  search: optionalLine(100),
  kind: OutboundTripKind.nullable(),
  phase: TripPhase.nullable(),
  /** Of the departure. */
  year: z.int().min(1900).max(2199).nullable(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
})
export type TripQuery = z.infer<typeof TripQuery>

export const TripClash = z.strictObject({
  tripId: OutboundTripId,
  tripTitle: z.string(),
  staffMemberId: StaffMemberId,
  fullName: z.string(),
  from: LocalDate,
  to: LocalDate,
})

/** The record with everything that follows from it today. */
export const OutboundTripView = z.strictObject({
  trip: OutboundTrip,
  phase: TripPhase,
  isOverdueReturn: z.boolean(),
  isRegisteredLate: z.boolean(),
  /** Those of the next steps that whoever asks may record. */
  nextSteps: z.array(TripDecisionKind),
  duties: z.array(Duty),
  /** What each gate misses now; empty: open. */
  gates: z.strictObject({
    clear: z.array(GateProblem),
    close: z.array(GateProblem),
    debtor: z.array(GateProblem),
    overlap: z.array(GateProblem),
  }),
  clashes: z.array(TripClash),
  reportState: z.union([ReportState, z.literal('none')]),
  reports: z.array(z.strictObject({ memberId: TripMemberId, state: ReportState })),
  attachments: z.array(Attachment),
  custodies: z.array(PassportCustody),
  planItem: PlanItem.nullable(),
})
export type OutboundTripView = z.infer<typeof OutboundTripView>

/** What a leader needs to decide, on one page. */
export const TripContext = z.strictObject({
  members: z.array(
    z.strictObject({
      memberId: TripMemberId,
      fullName: z.string(),
      /** Days abroad in the year of this trip, this trip left out. */
      daysAbroadThisYear: z.int(),
      tripsThisYear: z.int(),
      /** The last ones before and the next ones after, at most five. */
      otherTrips: z.array(
        z.strictObject({
          tripId: OutboundTripId,
          title: z.string(),
          phase: TripPhase,
          countries: z.array(z.string()),
          from: LocalDate,
          to: LocalDate,
        }),
      ),
      debts: z.array(GateProblem),
      clashes: z.array(TripClash),
      /** Sentence-free facts about the passport: none, expired, too short (return + 6 months), fine. */
      passport: z.enum(['none', 'expired', 'expires_soon', 'fine', 'unknown']),
      passportExpiresOn: LocalDate.nullable(),
    }),
  ),
  planItem: PlanItem.nullable(),
  /** Sum in đồng of all funding with known amount and rate; null when one of them is unknown. */
  fundingTotal: z.number().nullable(),
})
export type TripContext = z.infer<typeof TripContext>

/** One trip of a person, as his page lists it. */
export const PersonTrip = z.strictObject({
  tripId: OutboundTripId,
  title: z.string(),
  phase: TripPhase,
  role: MemberRole,
  countries: z.array(z.string()),
  from: LocalDate,
  to: LocalDate,
  /** Days abroad that were his; 0 while nobody has left, or where he stayed at home. */
  days: z.int(),
})
export type PersonTrip = z.infer<typeof PersonTrip>

/** Who may read trips and what they owe. */
export const readers = ['administrator', 'personnel_officer', 'leader'] as const
const Reference = z.strictObject({ id: OutboundTripId, revision: z.int().min(1) })
export const outboundTripRoutes = {
  'outbound_trip.list': route({
    input: TripQuery,
    output: z.strictObject({ rows: z.array(OutboundTripRow), total: z.int() }),
    errors: [],
    mayCall: readers,
  }),
  'outbound_trip.get': route({
    input: z.strictObject({ id: OutboundTripId }),
    output: OutboundTripView,
    errors: ['outbound_trip.not_found'],
    mayCall: readers,
  }),
  'outbound_trip.context': route({
    input: z.strictObject({ id: OutboundTripId }),
    output: TripContext,
    errors: ['outbound_trip.not_found'],
    mayCall: readers,
  }),
  /** All trips of one of the agency's people, the latest departure first. */
  'outbound_trip.of_person': route({
    input: z.strictObject({ id: StaffMemberId }),
    output: z.array(PersonTrip),
    errors: [],
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
  /**
   * Records one step. Who may record which is decided in the domain (`mayDecide`); a shut gate refuses with
   * `outbound_trip.gate_closed` and what is missing.
   */
  'outbound_trip.decide': route({
    input: Reference.extend({
      ...TripDecision.omit({ extension: true, recordedAt: true, recordedBy: true }).shape,
      /** On an extension: the new last day. */
      newReturnsOn: LocalDate.nullable(),
    }),
    output: OutboundTripView,
    errors: [...outboundTripErrors, 'outbound_trip.not_yours_to_decide'],
    mayCall: readers,
  }),
  /** Opens a gate in writing for what it misses now, or would miss once the trip is extended to a day. */
  'outbound_trip.override': route({
    input: Reference.extend({
      gate: Gate,
      reason: line(500),
      documentNumber: optionalLine(50),
      signer: line(100),
      newReturnsOn: LocalDate.nullable(),
    }),
    output: OutboundTripView,
    errors: [...outboundTripErrors, 'outbound_trip.gate_open'],
    mayCall: ['leader'],
  }),
  'outbound_trip.record_journey': route({
    input: Reference.extend({
      actualExitOn: LocalDate.nullable(),
      actualEntryOn: LocalDate.nullable(),
      /** Members whose journey differs from the group's. */
      own: z
        .array(z.strictObject({ memberId: TripMemberId, exitOn: LocalDate.nullable(), entryOn: LocalDate.nullable() }))
        .max(300),
    }),
    output: OutboundTripView,
    errors: outboundTripErrors,
    mayCall: keepers,
  }),
  /** Briefing, signed undertaking and the party cell's opinion, of any number of members at once. */
  'outbound_trip.record_preparation': route({
    input: Reference.extend({
      members: z
        .array(
          z.strictObject({
            memberId: TripMemberId,
            briefedOn: LocalDate.nullable(),
            committedOn: LocalDate.nullable(),
            partyOpinion: PartyOpinion.nullable(),
          }),
        )
        .min(1)
        .max(300),
    }),
    output: OutboundTripView,
    errors: [...outboundTripErrors, 'outbound_trip.preparation_in_future'],
    mayCall: keepers,
  }),
} as const
