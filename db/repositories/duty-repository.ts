import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { forIds } from '#db/repositories/chunks.ts'
import { delegationColumns, recordColumn } from '#db/repositories/record-columns.ts'
import type { Schema } from '#db/schema.ts'
import type { DutyFulfilmentRow, DutyWaiverRow } from '#db/trip-rows.ts'
import { type DutyFulfilment, type DutyWaiver, noSettlements, type Settlements } from '#domain/duty/settlement.ts'
import { type DelegationRef, recordId } from '#domain/shared/record-ref.ts'

type Stored = Omit<DutyFulfilmentRow & DutyWaiverRow, 'seq'>

// Checked before they were written, like trips: a list holds thousands of them.
const common = (row: Pick<Stored, keyof DutyFulfilmentRow & keyof DutyWaiverRow & keyof Stored>) => ({
  ruleCode: row.rule_code,
  authority: row.authority,
  memberId: row.member_id,
  documentNumber: row.document_number,
  dueOn: row.due_on,
  plannedOn: row.planned_on,
  why: row.frozen_why,
  basis: row.frozen_basis,
  calendarVersion: row.calendar_version,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
})

const commonColumns = (record: DelegationRef, settled: DutyFulfilment | DutyWaiver) => ({
  ...delegationColumns(record),
  rule_code: settled.ruleCode,
  authority: settled.authority,
  member_id: settled.memberId,
  document_number: settled.documentNumber,
  due_on: settled.dueOn,
  planned_on: settled.plannedOn,
  frozen_why: settled.why,
  frozen_basis: settled.basis,
  calendar_version: settled.calendarVersion,
  recorded_at: settled.recordedAt,
  recorded_by: settled.recordedBy,
})

const toFulfilment = (row: Omit<DutyFulfilmentRow, 'seq'>): DutyFulfilment =>
  ({
    ...common(row),
    documentOn: row.document_on,
    sentOn: row.sent_on,
    letterId: row.letter_id,
    lateBy: row.late_by,
  }) as DutyFulfilment

const toWaiver = (row: Omit<DutyWaiverRow, 'seq'>): DutyWaiver =>
  ({ ...common(row), postponedTo: row.postponed_to, reason: row.reason, signer: row.signer }) as DutyWaiver

type Owner = Pick<Stored, 'trip_id' | 'visit_id'>
const byOwner = <R extends Owner>(rows: readonly R[]): ReadonlyMap<string | null, readonly R[]> =>
  Map.groupBy(rows, (row) => row.trip_id ?? row.visit_id)

/** What settled the duties of trips and visits, in the order it was recorded; open duties are derived and never stored. */
export const dutyRepository = (db: Kysely<Schema>, audit: Audit) => {
  const ofKind = async (of: DelegationRef['of'], ids: readonly string[]) => {
    const column = recordColumn[of]
    const met = await forIds(ids, (some) =>
      db.selectFrom('duty_fulfilment').selectAll().where(column, 'in', some).orderBy('seq').execute(),
    )
    const waived = await forIds(ids, (some) =>
      db.selectFrom('duty_waiver').selectAll().where(column, 'in', some).orderBy('seq').execute(),
    )
    return { met: byOwner(met), waived: byOwner(waived) }
  }

  const ofRecords = async (records: readonly DelegationRef[]): Promise<ReadonlyMap<string, Settlements>> => {
    const found = new Map<string, Settlements>()
    for (const kind of ['trip', 'visit'] as const) {
      const ids = records.filter((record) => record.of === kind).map(recordId)
      const { met, waived } = await ofKind(kind, ids)
      for (const id of ids)
        found.set(id, { met: (met.get(id) ?? []).map(toFulfilment), waivers: (waived.get(id) ?? []).map(toWaiver) })
    }
    return found
  }

  return {
    /** By the id of the record, in two queries for each kind of it; every record asked for has its entry. */
    ofRecords,
    ofRecord: async (record: DelegationRef): Promise<Settlements> =>
      (await ofRecords([record])).get(recordId(record)) ?? noSettlements,
    insert: async (record: DelegationRef, met: DutyFulfilment): Promise<void> => {
      await db
        .insertInto('duty_fulfilment')
        .values({
          ...commonColumns(record, met),
          document_on: met.documentOn,
          sent_on: met.sentOn,
          letter_id: met.letterId,
          late_by: met.lateBy,
        })
        .execute()
      await audit({ action: 'record', entity: 'duty', entityId: recordId(record), before: null, after: met })
    },
    insertWaiver: async (record: DelegationRef, waiver: DutyWaiver): Promise<void> => {
      await db
        .insertInto('duty_waiver')
        .values({
          ...commonColumns(record, waiver),
          postponed_to: waiver.postponedTo,
          reason: waiver.reason,
          signer: waiver.signer,
        })
        .execute()
      await audit({ action: 'decide', entity: 'duty', entityId: recordId(record), before: null, after: waiver })
    },
  }
}
