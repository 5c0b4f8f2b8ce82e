import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { readers } from '#contract/routes/outbound-trip.ts'
import { FollowUp, VisitReport, VisitReportContent } from '#domain/inbound-visit/visit-report.ts'
import { FollowUpId, InboundVisitId, Instant } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { optionalLine, paragraph } from '#domain/shared/text.ts'

const One = z.strictObject({ visitId: InboundVisitId })
const errors = ['inbound_visit.not_found', 'visit_report.before_arrival'] as const
const changeErrors = [...errors, 'visit_report.changed_elsewhere', 'visit_report.step_not_allowed'] as const

/** Something agreed with guests that is to be done, with its visit. */
export const FollowUpRow = z.strictObject({ followUp: FollowUp, visitTitle: z.string(), isOverdue: z.boolean() })
export type FollowUpRow = z.infer<typeof FollowUpRow>

export const visitReportRoutes = {
  /** An empty draft where nothing has been written. */
  'visit_report.get': route({
    input: One,
    output: z.strictObject({ report: VisitReport, visitTitle: z.string(), units: z.array(z.string()) }),
    errors,
    mayCall: readers,
  }),
  /** Kept while it is written; also what an autosave calls. */
  'visit_report.save_draft': route({
    input: One.extend({ revision: z.int().min(0), content: VisitReportContent }),
    output: z.strictObject({ revision: z.int(), savedAt: Instant }),
    errors: changeErrors,
    mayCall: keepers,
  }),
  'visit_report.file': route({
    input: One.extend({ revision: z.int().min(0), content: VisitReportContent }),
    output: z.null(),
    errors: [...changeErrors, 'visit_report.parts_missing'],
    mayCall: keepers,
  }),
  /** Its agreements become follow-ups. */
  'visit_report.accept': route({
    input: One.extend({ revision: z.int().min(1) }),
    output: z.null(),
    errors: changeErrors,
    mayCall: readers,
  }),
  'visit_report.send_back': route({
    input: One.extend({ revision: z.int().min(1), note: paragraph(1000) }),
    output: z.null(),
    errors: [...changeErrors, 'visit_report.note_missing'],
    mayCall: readers,
  }),
  /** What was agreed with guests and is not done, soonest first; done ones too when asked. */
  'visit_follow_up.list': route({
    input: z.strictObject({ withDone: z.boolean() }),
    output: z.array(FollowUpRow),
    errors: [],
    mayCall: readers,
  }),
  /** Done on a day, with a note; null opens it again. */
  'visit_follow_up.record': route({
    input: z.strictObject({
      id: FollowUpId,
      revision: z.int().min(1),
      doneOn: LocalDate.nullable(),
      doneNote: optionalLine(300),
    }),
    output: FollowUp,
    errors: ['visit_follow_up.not_found', 'visit_follow_up.changed_elsewhere', 'visit_follow_up.done_in_future'],
    mayCall: keepers,
  }),
} as const
