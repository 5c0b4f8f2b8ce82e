import type { Output } from '#contract/index.ts'
import type { FollowUpRow } from '#contract/routes/visit-report.ts'
import type { Repositories, UnitOfWork } from '#db/unit-of-work.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import {
  acceptVisitReport,
  emptyReportOf,
  type FollowUp,
  fileVisitReport,
  finishFollowUp,
  followUpsOf,
  isFollowUpOverdue,
  mayReportVisit,
  type ReportStamp,
  sendVisitReportBack,
  type VisitReport,
  type VisitReportContent,
  writeVisitReport,
} from '#domain/inbound-visit/visit-report.ts'
import type { FollowUpId, InboundVisitId, Instant } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { NewId } from '#electron/services/ids.ts'

type Dependencies = {
  readonly uow: () => UnitOfWork
  readonly newId: NewId
  readonly today: () => LocalDate
  readonly now: () => Instant
  readonly who: () => string
}
type Reference = { readonly visitId: InboundVisitId; readonly revision: number }
type Write = Reference & { readonly content: VisitReportContent }
type FindError = 'inbound_visit.not_found' | 'visit_report.before_arrival'
type ChangeError = FindError | 'visit_report.changed_elsewhere' | 'visit_report.step_not_allowed'
type Done = {
  readonly id: FollowUpId
  readonly revision: number
  readonly doneOn: LocalDate | null
  readonly doneNote: string
}
type DoneError = 'visit_follow_up.not_found' | 'visit_follow_up.changed_elsewhere' | 'visit_follow_up.done_in_future'

/** Reports on visits and what follows from them: load, decide in domain/, store. */
export const visitReportService = ({ uow, newId, today, now, who }: Dependencies) => {
  const stamp = (): ReportStamp => ({ by: who(), at: now() })

  const find = async (
    repos: Repositories,
    visitId: InboundVisitId,
  ): Promise<Result<{ readonly visit: InboundVisit; readonly stored: VisitReport | null }, FindError>> => {
    const visit = await repos.inboundVisits.find(visitId)
    if (visit === null) return fail('inbound_visit.not_found')
    const stored = await repos.visitReports.find(visitId)
    // What was written stays readable, whatever becomes of the recorded stay.
    if (stored === null && !mayReportVisit(visit)) return fail('visit_report.before_arrival')
    return ok({ visit, stored })
  }

  const change = <E extends string>(
    { visitId, revision }: Reference,
    action: 'update' | 'record' | 'decide',
    step: (report: VisitReport) => Result<VisitReport, E>,
    then: (repos: Repositories, report: VisitReport) => Promise<void> = async () => undefined,
  ): Promise<Result<VisitReport, E | ChangeError>> =>
    uow().write(async (repos): Promise<Result<VisitReport, E | ChangeError>> => {
      const found = await find(repos, visitId)
      if (!found.ok) return found
      const { visit, stored } = found.value
      if (!mayReportVisit(visit)) return fail('visit_report.before_arrival')
      if ((stored?.revision ?? 0) !== revision) return fail('visit_report.changed_elsewhere')
      const after = step(stored ?? emptyReportOf(visitId))
      if (!after.ok) return after
      await repos.visitReports.save(stored, after.value, action)
      await then(repos, after.value)
      return after
    })

  return {
    get: ({ visitId }: Pick<Reference, 'visitId'>): Promise<Result<Output<'visit_report.get'>, FindError>> =>
      uow().read(async (repos): Promise<Result<Output<'visit_report.get'>, FindError>> => {
        const found = await find(repos, visitId)
        if (!found.ok) return found
        const units = (await repos.units.all()).map(({ name }) => name)
        return ok({ report: found.value.stored ?? emptyReportOf(visitId), visitTitle: found.value.visit.title, units })
      }),

    saveDraft: async ({
      content,
      ...reference
    }: Write): Promise<Result<{ revision: number; savedAt: Instant }, ChangeError>> => {
      const saved = await change(reference, 'update', (report) => writeVisitReport(report, content))
      return saved.ok ? ok({ revision: saved.value.revision, savedAt: now() }) : saved
    },

    file: async ({
      content,
      ...reference
    }: Write): Promise<Result<null, ChangeError | 'visit_report.parts_missing'>> => {
      const filed = await change(reference, 'record', (report) => fileVisitReport(report, content, stamp()))
      return filed.ok ? ok(null) : filed
    },

    /** Its agreements become follow-ups, in the same transaction. */
    accept: async (reference: Reference): Promise<Result<null, ChangeError>> => {
      const accepted = await change(
        reference,
        'decide',
        (report) => acceptVisitReport(report, stamp()),
        (repos, report) => repos.visitReports.insertFollowUps(followUpsOf(report, () => newId<FollowUpId>())),
      )
      return accepted.ok ? ok(null) : accepted
    },

    sendBack: async ({
      note,
      ...reference
    }: Reference & { readonly note: string }): Promise<Result<null, ChangeError | 'visit_report.note_missing'>> => {
      const sent = await change(reference, 'decide', (report) => sendVisitReportBack(report, note, stamp()))
      return sent.ok ? ok(null) : sent
    },

    followUps: ({ withDone }: { readonly withDone: boolean }): Promise<Result<FollowUpRow[], never>> =>
      uow().read(async (repos) =>
        ok(
          (await repos.visitReports.followUps(withDone)).map(({ followUp, visitTitle }) => ({
            followUp,
            visitTitle,
            isOverdue: isFollowUpOverdue(followUp, today()),
          })),
        ),
      ),

    recordFollowUp: ({ id, revision, ...done }: Done): Promise<Result<FollowUp, DoneError>> =>
      uow().write(async (repos): Promise<Result<FollowUp, DoneError>> => {
        const before = await repos.visitReports.findFollowUp(id)
        if (before === null) return fail('visit_follow_up.not_found')
        if (before.revision !== revision) return fail('visit_follow_up.changed_elsewhere')
        const after = finishFollowUp(before, done, today())
        if (after.ok) await repos.visitReports.updateFollowUp(before, after.value)
        return after
      }),
  }
}
