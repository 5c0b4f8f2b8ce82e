import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { byTrip, forIds } from '#db/repositories/chunks.ts'
import type { Schema } from '#db/schema.ts'
import type { ReturnReportPartRow } from '#db/trip-rows.ts'
import { ReportPart, ReportState } from '#domain/outbound-trip/return-report.ts'
import { OutboundTripId, TripMemberId } from '#domain/shared/ids.ts'

const toRow = (part: ReportPart): ReturnReportPartRow => ({
  trip_id: part.tripId,
  member_id: part.memberId,
  content: JSON.stringify(part.content),
  state: part.state,
  note: part.note,
  filed_by: part.filedBy,
  filed_at: part.filedAt,
  decided_by: part.decidedBy,
  decided_at: part.decidedAt,
  revision: part.revision,
})

const toPart = (row: ReturnReportPartRow, attachmentIds: readonly string[]): ReportPart =>
  ReportPart.parse({
    tripId: row.trip_id,
    memberId: row.member_id,
    content: JSON.parse(row.content) as unknown,
    state: row.state,
    note: row.note,
    attachmentIds,
    filedBy: row.filed_by,
    filedAt: row.filed_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    revision: row.revision,
  })

/** A part without its words, for lists and gates. */
export type ReportPartState = Pick<ReportPart, 'tripId' | 'memberId' | 'state'>

/** The parts of return reports; all of a group are kept. */
export const returnReportRepository = (db: Kysely<Schema>, audit: Audit) => {
  const attachmentsOf = async (tripId: OutboundTripId): Promise<ReadonlyMap<string, readonly string[]>> => {
    const rows = await db
      .selectFrom('return_report_attachment')
      .selectAll()
      .where('trip_id', '=', tripId)
      .orderBy('position')
      .execute()
    const byMember = Map.groupBy(rows, (row) => row.member_id)
    return new Map([...byMember].map(([memberId, list]) => [memberId, list.map((row) => row.attachment_id)]))
  }

  const ofTrip = async (tripId: OutboundTripId): Promise<readonly ReportPart[]> => {
    const rows = await db.selectFrom('return_report_part').selectAll().where('trip_id', '=', tripId).execute()
    const attachments = rows.length > 0 ? await attachmentsOf(tripId) : new Map<string, readonly string[]>()
    return rows.map((row) => toPart(row, attachments.get(row.member_id) ?? []))
  }

  const statesOf = async (rows: readonly Pick<ReturnReportPartRow, 'trip_id' | 'member_id' | 'state'>[]) =>
    rows.map(
      (row): ReportPartState => ({
        tripId: OutboundTripId.parse(row.trip_id),
        memberId: TripMemberId.parse(row.member_id),
        state: ReportState.parse(row.state),
      }),
    )

  return {
    ofTrip,
    find: async (tripId: OutboundTripId, memberId: TripMemberId): Promise<ReportPart | null> =>
      (await ofTrip(tripId)).find((part) => part.memberId === memberId) ?? null,
    /** Who has written how far, by trip, in one query. */
    statesOfTrips: async (
      tripIds: readonly OutboundTripId[],
    ): Promise<ReadonlyMap<string, readonly ReportPartState[]>> => {
      const rows = await forIds(tripIds, (some) =>
        db
          .selectFrom('return_report_part')
          .select(['trip_id', 'member_id', 'state'])
          .where('trip_id', 'in', some)
          .execute(),
      )
      const grouped = byTrip(rows)
      const states = new Map<string, readonly ReportPartState[]>()
      for (const [tripId, list] of grouped) states.set(tripId, await statesOf(list))
      return states
    },
    /** Accepted parts of these trips, without their files, in one query: what letters are written from. */
    acceptedOfTrips: async (
      tripIds: readonly OutboundTripId[],
    ): Promise<ReadonlyMap<string, readonly ReportPart[]>> => {
      const rows = await forIds(tripIds, (some) =>
        db
          .selectFrom('return_report_part')
          .selectAll()
          .where('trip_id', 'in', some)
          .where('state', '=', 'accepted')
          .execute(),
      )
      return new Map([...byTrip(rows)].map(([tripId, list]) => [tripId, list.map((row) => toPart(row, []))]))
    },
    /** Parts that wait for the officer. */
    submitted: async (): Promise<readonly ReportPartState[]> =>
      statesOf(
        await db
          .selectFrom('return_report_part')
          .select(['trip_id', 'member_id', 'state'])
          .where('state', '=', 'submitted')
          .orderBy('filed_at')
          .execute(),
      ),
    /** Writes a part anew or over what it was. */
    save: async (
      before: ReportPart | null,
      after: ReportPart,
      action: 'update' | 'record' | 'decide',
    ): Promise<void> => {
      const row = toRow(after)
      const { trip_id, member_id } = row
      if (before === null) await db.insertInto('return_report_part').values(row).execute()
      else
        await db
          .updateTable('return_report_part')
          .set(row)
          .where('trip_id', '=', trip_id)
          .where('member_id', '=', member_id)
          .execute()
      if ((before?.attachmentIds ?? []).join() !== after.attachmentIds.join()) {
        await db
          .deleteFrom('return_report_attachment')
          .where('trip_id', '=', trip_id)
          .where('member_id', '=', member_id)
          .execute()
        const attached = after.attachmentIds.map((attachment_id, position) => ({
          trip_id,
          member_id,
          position,
          attachment_id,
        }))
        if (attached.length > 0) await db.insertInto('return_report_attachment').values(attached).execute()
      }
      // A draft is saved every few seconds and is no record yet: its words would fill the register, and stand in the
      // audit as they were filed.
      const told = action === 'update' ? { before: null, after: { state: after.state } } : { before, after }
      await audit({
        action: before === null ? 'create' : action,
        entity: 'return_report',
        entityId: `${trip_id} ${member_id}`,
        ...told,
      })
    },
  }
}
