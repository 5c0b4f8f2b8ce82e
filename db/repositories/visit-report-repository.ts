import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { forIds } from '#db/repositories/chunks.ts'
import type { Schema } from '#db/schema.ts'
import type { VisitFollowUpRow, VisitReportRow } from '#db/visit-rows.ts'
import { FollowUp, VisitReport, VisitReportState } from '#domain/inbound-visit/visit-report.ts'
import { type FollowUpId, InboundVisitId } from '#domain/shared/ids.ts'

const toReport = (row: VisitReportRow): VisitReport =>
  VisitReport.parse({
    visitId: row.visit_id,
    content: JSON.parse(row.content) as unknown,
    state: row.state,
    note: row.note,
    filedBy: row.filed_by,
    filedAt: row.filed_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    revision: row.revision,
  })

const reportRow = (report: VisitReport): VisitReportRow => ({
  visit_id: report.visitId,
  content: JSON.stringify(report.content),
  state: report.state,
  note: report.note,
  filed_by: report.filedBy,
  filed_at: report.filedAt,
  decided_by: report.decidedBy,
  decided_at: report.decidedAt,
  revision: report.revision,
})

const toFollowUp = (row: VisitFollowUpRow): FollowUp =>
  FollowUp.parse({
    id: row.id,
    visitId: row.visit_id,
    content: row.content,
    unitName: row.unit_name,
    dueOn: row.due_on,
    doneOn: row.done_on,
    doneNote: row.done_note,
    revision: row.revision,
  })

const followUpColumns = (followUp: FollowUp): Omit<VisitFollowUpRow, 'position'> => ({
  id: followUp.id,
  visit_id: followUp.visitId,
  content: followUp.content,
  unit_name: followUp.unitName,
  due_on: followUp.dueOn,
  done_on: followUp.doneOn,
  done_note: followUp.doneNote,
  revision: followUp.revision,
})

export type VisitReportStateOf = { readonly visitId: InboundVisitId; readonly state: VisitReportState }

/** Reports on visits, and what was agreed in them and is to be done. */
export const visitReportRepository = (db: Kysely<Schema>, audit: Audit) => ({
  find: async (visitId: InboundVisitId): Promise<VisitReport | null> => {
    const row = await db.selectFrom('visit_report').selectAll().where('visit_id', '=', visitId).executeTakeFirst()
    return row ? toReport(row) : null
  },
  /** Accepted reports by visit, in one query: what letters and hints tell. */
  accepted: async (visitIds: readonly InboundVisitId[]): Promise<ReadonlyMap<string, VisitReport>> => {
    const rows = await forIds(visitIds, (some) =>
      db.selectFrom('visit_report').selectAll().where('visit_id', 'in', some).where('state', '=', 'accepted').execute(),
    )
    return new Map(rows.map((row) => [row.visit_id, toReport(row)]))
  },
  /** Reports that wait for somebody to accept them, the earliest first. */
  submitted: async (): Promise<readonly VisitReportStateOf[]> =>
    (
      await db
        .selectFrom('visit_report')
        .select(['visit_id', 'state'])
        .where('state', '=', 'submitted')
        .orderBy('filed_at')
        .execute()
    ).map(({ visit_id, state }) => ({
      visitId: InboundVisitId.parse(visit_id),
      state: VisitReportState.parse(state),
    })),
  save: async (
    before: VisitReport | null,
    after: VisitReport,
    action: 'update' | 'record' | 'decide',
  ): Promise<void> => {
    const row = reportRow(after)
    if (before === null) await db.insertInto('visit_report').values(row).execute()
    else await db.updateTable('visit_report').set(row).where('visit_id', '=', row.visit_id).execute()
    // A draft is saved every few seconds and is no record yet: its words stand in the audit as they were filed.
    const told = action === 'update' ? { before: null, after: { state: after.state } } : { before, after }
    await audit({
      action: before === null ? 'create' : action,
      entity: 'visit_report',
      entityId: after.visitId,
      ...told,
    })
  },

  followUpsOf: async (visitId: InboundVisitId): Promise<readonly FollowUp[]> =>
    (
      await db.selectFrom('visit_follow_up').selectAll().where('visit_id', '=', visitId).orderBy('position').execute()
    ).map(toFollowUp),
  findFollowUp: async (id: FollowUpId): Promise<FollowUp | null> => {
    const row = await db.selectFrom('visit_follow_up').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? toFollowUp(row) : null
  },
  /** What is to be done first, then what has no day; what is done last, the newest first. With the title of its visit. */
  followUps: async (
    withDone: boolean,
  ): Promise<readonly { readonly followUp: FollowUp; readonly visitTitle: string }[]> => {
    const rows = await db
      .selectFrom('visit_follow_up')
      .innerJoin('inbound_visit', 'inbound_visit.id', 'visit_follow_up.visit_id')
      .selectAll('visit_follow_up')
      .select('inbound_visit.title')
      .$if(!withDone, (query) => query.where('done_on', 'is', null))
      .orderBy((eb) => eb('done_on', 'is not', null))
      .orderBy('done_on', 'desc')
      .orderBy((eb) => eb('due_on', 'is', null))
      .orderBy('due_on')
      .orderBy('visit_follow_up.visit_id')
      .orderBy('position')
      .execute()
    return rows.map(({ title, ...row }) => ({ followUp: toFollowUp(row), visitTitle: title }))
  },
  insertFollowUps: async (followUps: readonly FollowUp[]): Promise<void> => {
    if (followUps.length === 0) return
    await db
      .insertInto('visit_follow_up')
      .values(followUps.map((one, position) => ({ ...followUpColumns(one), position })))
      .execute()
    for (const one of followUps)
      await audit({ action: 'create', entity: 'visit_follow_up', entityId: one.id, before: null, after: one })
  },
  updateFollowUp: async (before: FollowUp, after: FollowUp): Promise<void> => {
    await db.updateTable('visit_follow_up').set(followUpColumns(after)).where('id', '=', after.id).execute()
    await audit({ action: 'record', entity: 'visit_follow_up', entityId: after.id, before, after })
  },
})
