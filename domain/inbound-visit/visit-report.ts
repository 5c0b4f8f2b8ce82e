import * as z from 'zod'
import type { VisitResult } from '#domain/document/facts.ts'
import { FollowUpId, InboundVisitId, Instant } from '#domain/shared/ids.ts'
import { formatDay, LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { line, optionalLine, paragraph } from '#domain/shared/text.ts'

/** Thỏa thuận: what, by which unit, by when; a draft keeps a row that is half typed. */
export const VisitAgreement = z.strictObject({
  content: optionalLine(500),
  unitName: optionalLine(200),
  dueOn: LocalDate.nullable(),
})
export type VisitAgreement = z.infer<typeof VisitAgreement>

/** The fixed parts of the report on a visit (the field's reference, 2.5 and G11). */
export const VisitReportContent = z.strictObject({
  discussed: paragraph(10_000),
  achieved: paragraph(10_000),
  agreements: z.array(VisitAgreement).max(50),
  /** Đánh giá, vấn đề phát sinh (an ninh, truyền thông). */
  assessment: paragraph(5000),
  gifts: paragraph(2000),
  proposals: paragraph(5000),
})
export type VisitReportContent = z.infer<typeof VisitReportContent>

export const emptyVisitReport: VisitReportContent = {
  discussed: '',
  achieved: '',
  agreements: [],
  assessment: '',
  gifts: '',
  proposals: '',
}

/** Đang soạn · đã nộp · đã tiếp nhận · trả lại để bổ sung. */
export const VisitReportState = z.enum(['draft', 'submitted', 'accepted', 'sent_back'])
export type VisitReportState = z.infer<typeof VisitReportState>

export const VisitReport = z.strictObject({
  visitId: InboundVisitId,
  content: VisitReportContent,
  state: VisitReportState,
  /** Why it was sent back; empty otherwise. */
  note: paragraph(1000),
  filedBy: optionalLine(100),
  filedAt: Instant.nullable(),
  decidedBy: optionalLine(100),
  decidedAt: Instant.nullable(),
  /** Rises by one with every save; 0: nothing has been written yet. */
  revision: z.int().min(0),
})
export type VisitReport = z.infer<typeof VisitReport>

/** Việc theo dõi sau đoàn: an agreement of an accepted report, until it is done. */
export const FollowUp = z.strictObject({
  id: FollowUpId,
  visitId: InboundVisitId,
  content: line(500),
  unitName: optionalLine(200),
  dueOn: LocalDate.nullable(),
  doneOn: LocalDate.nullable(),
  doneNote: optionalLine(300),
  revision: z.int().min(1),
})
export type FollowUp = z.infer<typeof FollowUp>

export const emptyReportOf = (visitId: InboundVisitId): VisitReport => ({
  visitId,
  content: emptyVisitReport,
  state: 'draft',
  note: '',
  filedBy: '',
  filedAt: null,
  decidedBy: '',
  decidedAt: null,
  revision: 0,
})

/** A part that keeps a report from being filed; `agreements`: a row says who or when, but not what. */
export type VisitReportProblem = 'discussed' | 'achieved' | 'assessment' | 'agreements'

export const visitReportProblems = (content: VisitReportContent): readonly VisitReportProblem[] => [
  ...(content.discussed === '' ? (['discussed'] as const) : []),
  ...(content.achieved === '' ? (['achieved'] as const) : []),
  // That nothing happened is said by the officer, never by the app.
  ...(content.assessment === '' ? (['assessment'] as const) : []),
  ...(content.agreements.some(
    ({ content: what, unitName, dueOn }) => what === '' && (unitName !== '' || dueOn !== null),
  )
    ? (['agreements'] as const)
    : []),
]

export type ReportStamp = { readonly by: string; readonly at: Instant }
type StepError = 'visit_report.step_not_allowed'

/** A report is asked for, and taken, only once the guests have come. */
export const mayReportVisit = (visit: { readonly actualArrivalOn: LocalDate | null }): boolean =>
  visit.actualArrivalOn !== null

export const isVisitReportWritable = ({ state }: Pick<VisitReport, 'state'>): boolean =>
  state === 'draft' || state === 'sent_back'

export const writeVisitReport = (report: VisitReport, content: VisitReportContent): Result<VisitReport, StepError> =>
  isVisitReportWritable(report)
    ? ok({ ...report, content, revision: report.revision + 1 })
    : fail('visit_report.step_not_allowed')

/** Nộp báo cáo. Empty rows of agreements are left out. */
export const fileVisitReport = (
  report: VisitReport,
  content: VisitReportContent,
  { by, at }: ReportStamp,
): Result<VisitReport, StepError | 'visit_report.parts_missing'> => {
  if (!isVisitReportWritable(report)) return fail('visit_report.step_not_allowed')
  const parts = visitReportProblems(content)
  if (parts.length > 0) return fail('visit_report.parts_missing', { parts })
  return ok({
    ...report,
    content: { ...content, agreements: content.agreements.filter(({ content: what }) => what !== '') },
    state: 'submitted',
    note: '',
    filedBy: by,
    filedAt: at,
    decidedBy: '',
    decidedAt: null,
    revision: report.revision + 1,
  })
}

/** Tiếp nhận: from then on it never changes, and each agreement becomes a follow-up. */
export const acceptVisitReport = (report: VisitReport, { by, at }: ReportStamp): Result<VisitReport, StepError> =>
  report.state === 'submitted'
    ? ok({ ...report, state: 'accepted', decidedBy: by, decidedAt: at, revision: report.revision + 1 })
    : fail('visit_report.step_not_allowed')

/** Trả lại để bổ sung, with what is wanted. */
export const sendVisitReportBack = (
  report: VisitReport,
  note: string,
  { by, at }: ReportStamp,
): Result<VisitReport, StepError | 'visit_report.note_missing'> => {
  if (report.state !== 'submitted') return fail('visit_report.step_not_allowed')
  if (note === '') return fail('visit_report.note_missing')
  return ok({ ...report, state: 'sent_back', note, decidedBy: by, decidedAt: at, revision: report.revision + 1 })
}

export const followUpsOf = (report: VisitReport, newId: () => FollowUpId): readonly FollowUp[] =>
  report.content.agreements
    .filter(({ content }) => content !== '')
    .map(({ content, unitName, dueOn }) => ({
      id: newId(),
      visitId: report.visitId,
      content,
      unitName,
      dueOn,
      doneOn: null,
      doneNote: '',
      revision: 1,
    }))

export const isFollowUpOverdue = ({ doneOn, dueOn }: Pick<FollowUp, 'doneOn' | 'dueOn'>, today: LocalDate): boolean =>
  doneOn === null && dueOn !== null && dueOn < today

/** Done on a day that has come, with a note; no day: not done after all. */
export const finishFollowUp = (
  followUp: FollowUp,
  { doneOn, doneNote }: Pick<FollowUp, 'doneOn' | 'doneNote'>,
  today: LocalDate,
): Result<FollowUp, 'visit_follow_up.done_in_future'> =>
  doneOn !== null && doneOn > today
    ? fail('visit_follow_up.done_in_future')
    : ok({ ...followUp, doneOn, doneNote: doneOn === null ? '' : doneNote, revision: followUp.revision + 1 })

/** The accepted report as its letter tells it. */
export const visitResultOf = ({ content }: Pick<VisitReport, 'content'>): VisitResult => ({
  discussed: content.discussed,
  achieved: content.achieved,
  agreements: content.agreements.map(({ content: what, unitName, dueOn }) => ({
    content: what,
    responsible: unitName,
    deadline: dueOn === null ? '' : formatDay(dueOn),
  })),
  assessment: content.assessment,
  gifts: content.gifts,
  proposals: content.proposals,
})
