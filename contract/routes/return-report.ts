import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { Attachment } from '#domain/outbound-trip/attachment.ts'
import { OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { tripPhases } from '#domain/outbound-trip/phase.ts'
import { ReportContent, ReportPart, ReportState } from '#domain/outbound-trip/return-report.ts'
import { AttachmentId, Instant, OutboundTripId, TripMemberId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { paragraph } from '#domain/shared/text.ts'

/** Travellers file for themselves; an officer may do it for them. */
const filers = ['administrator', 'personnel_officer', 'staff_member'] as const
const Part = z.strictObject({ tripId: OutboundTripId, memberId: TripMemberId })
const errors = ['return_report.not_found', 'return_report.not_yours', 'return_report.before_exit'] as const
const changeErrors = [...errors, 'return_report.changed_elsewhere', 'return_report.step_not_allowed'] as const

/** A trip of the person who is logged in, as far as it is his. */
export const OwnTrip = z.strictObject({
  tripId: OutboundTripId,
  memberId: TripMemberId,
  title: z.string(),
  kind: OutboundTripKind,
  phase: z.enum(tripPhases),
  countries: z.array(z.string()),
  departsOn: LocalDate,
  returnsOn: LocalDate,
  /** Gate 5: his report can be written from his own exit on. */
  mayReport: z.boolean(),
  /** Null: nothing begun. */
  reportState: ReportState.nullable(),
  /** Why it came back; empty otherwise. */
  note: z.string(),
  /** The report's earliest open due day; null before the return is recorded, or when nothing is owed. */
  reportDueOn: LocalDate.nullable(),
  passportDueOn: LocalDate.nullable(),
})
export type OwnTrip = z.infer<typeof OwnTrip>

export const returnReportRoutes = {
  /** The trips of the staff member this account belongs to, newest first. */
  'return_report.mine': route({
    input: z.void(),
    output: z.array(OwnTrip),
    errors: [],
    mayCall: ['staff_member', 'leader', 'administrator', 'personnel_officer'],
  }),
  /** One part; an empty draft where nothing has been written. */
  'return_report.get': route({
    input: Part,
    output: z.strictObject({
      part: ReportPart,
      tripTitle: z.string(),
      fullName: z.string(),
      kind: OutboundTripKind,
      attachments: z.array(Attachment),
      mayAccept: z.boolean(),
    }),
    errors,
    mayCall: ['administrator', 'personnel_officer', 'staff_member', 'leader'],
  }),
  /** Kept while it is written; also what an autosave calls. Its new revision, and when. */
  'return_report.save_draft': route({
    input: Part.extend({
      revision: z.int().min(0),
      content: ReportContent,
      attachmentIds: z.array(AttachmentId).max(20),
    }),
    output: z.strictObject({ revision: z.int(), savedAt: Instant }),
    errors: changeErrors,
    mayCall: filers,
  }),
  'return_report.file': route({
    input: Part.extend({
      revision: z.int().min(0),
      content: ReportContent,
      attachmentIds: z.array(AttachmentId).max(20),
    }),
    output: z.null(),
    errors: [...changeErrors, 'return_report.parts_missing'],
    mayCall: filers,
  }),
  'return_report.accept': route({
    input: Part.extend({ revision: z.int().min(1) }),
    output: z.null(),
    errors: changeErrors,
    mayCall: keepers,
  }),
  'return_report.send_back': route({
    input: Part.extend({ revision: z.int().min(1), note: paragraph(1000) }),
    output: z.null(),
    errors: [...changeErrors, 'return_report.note_missing'],
    mayCall: keepers,
  }),
} as const
