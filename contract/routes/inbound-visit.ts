import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { readers } from '#contract/routes/outbound-trip.ts'
import { Duty } from '#domain/duty/duty.ts'
import { HostPerson, InboundVisit, InboundVisitDraft, inboundVisitErrors } from '#domain/inbound-visit/inbound-visit.ts'
import { ProgrammeItem } from '#domain/inbound-visit/programme.ts'
import { VisitClash } from '#domain/inbound-visit/visit-clash.ts'
import { VisitDecision, VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import { VisitPhase } from '#domain/inbound-visit/visit-phase.ts'
import { VisitProblem } from '#domain/inbound-visit/visit-problem.ts'
import { FollowUp, VisitReportState } from '#domain/inbound-visit/visit-report.ts'
import { Attachment } from '#domain/outbound-trip/attachment.ts'
import { PlanItem } from '#domain/plan/annual-plan.ts'
import { InboundVisitId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine } from '#domain/shared/text.ts'

/** One line of the list; countries by code in order. */
export const InboundVisitRow = z.strictObject({
  id: InboundVisitId,
  title: z.string(),
  kind: InboundVisitKind,
  phase: VisitPhase,
  isUnplanned: z.boolean(),
  hasOverrides: z.boolean(),
  partners: z.array(z.string()),
  countries: z.array(z.string()),
  arrivesOn: LocalDate,
  departsOn: LocalDate,
  hostLeaderName: z.string(),
  visitorCount: z.int(),
  openDuties: z.int(),
  overdueDuties: z.int(),
  /** The earliest open due day, or null when nothing is owed. */
  nextDueOn: LocalDate.nullable(),
})
export type InboundVisitRow = z.infer<typeof InboundVisitRow>

/** One page of the list, newest arrival first. Typed without marks finds all spellings, with marks exactly. */
export const VisitQuery = z.strictObject({
  /** Title, partners, visitors' names and document numbers. */
  search: optionalLine(100),
  kind: InboundVisitKind.nullable(),
  /** `agreed` finds the notified ones too. */
  phase: VisitPhase.exclude(['notified']).nullable(),
  /** Of the arrival. */
  year: z.int().min(1900).max(2199).nullable(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
})
export type VisitQuery = z.infer<typeof VisitQuery>

/** The record with everything that follows from it today. */
export const InboundVisitView = z.strictObject({
  visit: InboundVisit,
  phase: VisitPhase,
  isUnplanned: z.boolean(),
  /** Those of the next steps that whoever asks may record. */
  nextSteps: z.array(VisitDecisionKind),
  duties: z.array(Duty),
  /** What keeps the visit from being complete; empty: it may be closed. */
  missing: z.array(VisitProblem),
  clashes: z.array(VisitClash),
  /** "Còn 01 ngày làm việc, chưa có văn bản đồng ý"; null when there is nothing to warn of. */
  consentWarning: z.strictObject({ daysLeft: z.int(), isAsked: z.boolean() }).nullable(),
  reportState: z.union([VisitReportState, z.literal('none')]),
  followUps: z.array(FollowUp),
  attachments: z.array(Attachment),
  planItem: PlanItem.nullable(),
})
export type InboundVisitView = z.infer<typeof InboundVisitView>

/** An earlier visit of the same partner, person or passport. */
export const SeenBefore = z.strictObject({
  by: z.enum(['partner', 'name', 'passport']),
  /** What was typed that it was found by. */
  typed: z.string(),
  visitId: InboundVisitId,
  title: z.string(),
  phase: VisitPhase,
  arrivesOn: LocalDate,
  departsOn: LocalDate,
  partners: z.array(z.string()),
  /** The visitor found; empty when found by the partner. */
  visitorName: z.string(),
  /** Kết quả đạt được of its accepted report; empty when there is none. */
  result: z.string(),
})
export type SeenBefore = z.infer<typeof SeenBefore>

/** One visit in the calendar. */
export const CalendarVisit = z.strictObject({
  id: InboundVisitId,
  title: z.string(),
  phase: VisitPhase,
  from: LocalDate,
  to: LocalDate,
  countries: z.array(z.string()),
  hostLeaderName: z.string(),
  visitorCount: z.int(),
  /** Lines of the programme within the asked days, in order. */
  programme: z.array(z.strictObject({ on: LocalDate, time: z.string(), content: z.string(), place: z.string() })),
})
export type CalendarVisit = z.infer<typeof CalendarVisit>

/** Cells of one sheet as they are read: texts, numbers, days. */
const SheetCells = z.strictObject({
  rows: z.array(
    z.strictObject({
      number: z.int(),
      cells: z.array(z.union([z.string(), z.number(), z.strictObject({ on: LocalDate })])),
    }),
  ),
  merges: z.array(z.strictObject({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int() })),
  dateSystem: z.enum(['1900', '1904']),
})

const Reference = z.strictObject({ id: InboundVisitId, revision: z.int().min(1) })

export const inboundVisitRoutes = {
  'inbound_visit.list': route({
    input: VisitQuery,
    output: z.strictObject({ rows: z.array(InboundVisitRow), total: z.int() }),
    errors: [],
    mayCall: readers,
  }),
  'inbound_visit.get': route({
    input: z.strictObject({ id: InboundVisitId }),
    output: InboundVisitView,
    errors: ['inbound_visit.not_found'],
    mayCall: readers,
  }),
  'inbound_visit.create': route({
    input: InboundVisitDraft,
    output: InboundVisitView,
    errors: inboundVisitErrors,
    mayCall: keepers,
  }),
  'inbound_visit.update': route({
    input: Reference.extend({ draft: InboundVisitDraft }),
    output: InboundVisitView,
    errors: inboundVisitErrors,
    mayCall: keepers,
  }),
  /**
   * Records one step. Who may record which is decided in the domain (`mayDecideVisit`); closing is refused with
   * `inbound_visit.gate_closed` and what is missing.
   */
  'inbound_visit.decide': route({
    input: Reference.extend(VisitDecision.omit({ recordedAt: true, recordedBy: true }).shape),
    output: InboundVisitView,
    errors: [...inboundVisitErrors, 'inbound_visit.not_yours_to_decide'],
    mayCall: readers,
  }),
  /** When the guests came and left. */
  'inbound_visit.record_stay': route({
    input: Reference.extend({ actualArrivalOn: LocalDate.nullable(), actualDepartureOn: LocalDate.nullable() }),
    output: InboundVisitView,
    errors: inboundVisitErrors,
    mayCall: keepers,
  }),
  /** Lets the visit be closed without what it misses now, in writing. */
  'inbound_visit.override': route({
    input: Reference.extend({ reason: line(500), documentNumber: optionalLine(50), signer: line(100) }),
    output: InboundVisitView,
    errors: [...inboundVisitErrors, 'inbound_visit.gate_open'],
    mayCall: ['leader'],
  }),
  /** Who or what of a visit, as it stands on the form, is taken elsewhere at the same time. */
  'inbound_visit.clashes': route({
    input: z.strictObject({
      id: InboundVisitId.nullable(),
      arrivesOn: LocalDate,
      departsOn: LocalDate,
      hostLeader: HostPerson.nullable(),
      receptionMembers: z.array(HostPerson).max(50),
      interpreter: HostPerson.nullable(),
      programme: z.array(ProgrammeItem).max(200),
    }),
    output: z.array(VisitClash),
    errors: [],
    mayCall: keepers,
  }),
  /** Earlier visits of the same partners, names and passports, newest first, at most five for each. */
  'inbound_visit.seen_before': route({
    input: z.strictObject({
      /** The visit that asks; null while it is new. */
      id: InboundVisitId.nullable(),
      partners: z.array(optionalLine(200)).max(10),
      visitors: z.array(z.strictObject({ fullName: optionalLine(100), passportNumber: optionalLine(20) })).max(1000),
    }),
    output: z.array(SeenBefore),
    errors: [],
    mayCall: keepers,
  }),
  /** Visits that touch these days, both included; cancelled and refused ones left out. */
  'inbound_visit.calendar': route({
    input: z.strictObject({ from: LocalDate, to: LocalDate }),
    output: z.array(CalendarVisit),
    errors: [],
    mayCall: readers,
  }),
  /** Asks for a spreadsheet of guests and reads its cells; null when the dialog was closed. */
  'inbound_visit.pick_list': route({
    input: z.void(),
    output: z.strictObject({ fileName: z.string(), sheetName: z.string(), grid: SheetCells }).nullable(),
    errors: ['visitor_list.type_refused', 'visitor_list.too_large', 'visitor_list.unreadable'],
    mayCall: keepers,
  }),
} as const
