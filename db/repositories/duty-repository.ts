import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { byTrip, forIds } from '#db/repositories/chunks.ts'
import type { Schema } from '#db/schema.ts'
import type { DutyFulfilmentRow, DutyWaiverRow } from '#db/trip-rows.ts'
import { type DutyFulfilment, type DutyWaiver, noSettlements, type Settlements } from '#domain/duty/settlement.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'

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

const commonColumns = (tripId: OutboundTripId, settled: DutyFulfilment | DutyWaiver) => ({
  trip_id: tripId,
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

/** What settled the duties of trips, in the order it was recorded; open duties are derived and never stored. */
export const dutyRepository = (db: Kysely<Schema>, audit: Audit) => {
  const ofTrips = async (tripIds: readonly OutboundTripId[]): Promise<ReadonlyMap<string, Settlements>> => {
    const met = byTrip(
      await forIds(tripIds, (some) =>
        db.selectFrom('duty_fulfilment').selectAll().where('trip_id', 'in', some).orderBy('seq').execute(),
      ),
    )
    const waived = byTrip(
      await forIds(tripIds, (some) =>
        db.selectFrom('duty_waiver').selectAll().where('trip_id', 'in', some).orderBy('seq').execute(),
      ),
    )
    return new Map(
      tripIds.map((id) => [
        id,
        { met: (met.get(id) ?? []).map(toFulfilment), waivers: (waived.get(id) ?? []).map(toWaiver) },
      ]),
    )
  }

  return {
    /** By trip, in two queries; every trip asked for has its entry. */
    ofTrips,
    ofTrip: async (tripId: OutboundTripId): Promise<Settlements> =>
      (await ofTrips([tripId])).get(tripId) ?? noSettlements,
    insert: async (tripId: OutboundTripId, met: DutyFulfilment): Promise<void> => {
      await db
        .insertInto('duty_fulfilment')
        .values({
          ...commonColumns(tripId, met),
          document_on: met.documentOn,
          sent_on: met.sentOn,
          letter_id: met.letterId,
          late_by: met.lateBy,
        })
        .execute()
      await audit({ action: 'record', entity: 'duty', entityId: tripId, before: null, after: met })
    },
    insertWaiver: async (tripId: OutboundTripId, waiver: DutyWaiver): Promise<void> => {
      await db
        .insertInto('duty_waiver')
        .values({
          ...commonColumns(tripId, waiver),
          postponed_to: waiver.postponedTo,
          reason: waiver.reason,
          signer: waiver.signer,
        })
        .execute()
      await audit({ action: 'decide', entity: 'duty', entityId: tripId, before: null, after: waiver })
    },
  }
}
