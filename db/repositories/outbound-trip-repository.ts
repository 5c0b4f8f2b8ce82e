import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { birthColumns, bit, toBirth } from '#db/repositories/birth-columns.ts'
import type {
  OutboundTripDecisionRow,
  OutboundTripFundingRow,
  OutboundTripLegRow,
  OutboundTripMemberRow,
  OutboundTripRow,
  Schema,
} from '#db/schema.ts'
import { OutboundTrip, type TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { StaffMember } from '#domain/staff/staff.ts'

type Parts = {
  readonly legs: readonly OutboundTripLegRow[]
  readonly funding: readonly OutboundTripFundingRow[]
  readonly members: readonly OutboundTripMemberRow[]
  readonly decisions: readonly OutboundTripDecisionRow[]
}

const toMember = (row: OutboundTripMemberRow) => ({
  staffMemberId: row.staff_member_id,
  role: row.role,
  fullName: row.full_name,
  birth: toBirth(row),
  kind: row.kind,
  post: row.post,
  unitName: row.unit_name,
  rank: row.rank,
  isPartyMember: row.is_party_member === 1,
  passport:
    row.passport_kind === null
      ? null
      : { kind: row.passport_kind, number: row.passport_number, expiresOn: row.passport_expires_on },
})

const toTrip = (row: OutboundTripRow, parts: Parts): OutboundTrip =>
  OutboundTrip.parse({
    id: row.id,
    title: row.title,
    kind: row.kind,
    host: row.host,
    purpose: row.purpose,
    isInAnnualPlan: row.is_in_annual_plan === 1,
    departsOn: row.departs_on,
    returnsOn: row.returns_on,
    actualExitOn: row.actual_exit_on,
    actualEntryOn: row.actual_entry_on,
    revision: row.revision,
    legs: parts.legs.map(({ country, place }) => ({ country, place })),
    funding: parts.funding.map(({ source, donor, amount, currency }) => ({ source, donor, amount, currency })),
    members: parts.members.map(toMember),
    decisions: parts.decisions.map((decision) => ({
      kind: decision.kind,
      on: decision.decided_on,
      documentNumber: decision.document_number,
      issuer: decision.issuer,
      note: decision.note,
      recordedAt: decision.recorded_at,
      recordedBy: decision.recorded_by,
    })),
  })

const toRow = (trip: OutboundTrip): OutboundTripRow => ({
  id: trip.id,
  title: trip.title,
  kind: trip.kind,
  host: trip.host,
  purpose: trip.purpose,
  is_in_annual_plan: bit(trip.isInAnnualPlan),
  departs_on: trip.departsOn,
  returns_on: trip.returnsOn,
  actual_exit_on: trip.actualExitOn,
  actual_entry_on: trip.actualEntryOn,
  revision: trip.revision,
})

const memberRows = (trip: OutboundTrip): readonly OutboundTripMemberRow[] =>
  trip.members.map((member, position) => ({
    trip_id: trip.id,
    position,
    staff_member_id: member.staffMemberId,
    role: member.role,
    full_name: member.fullName,
    ...birthColumns(member.birth),
    kind: member.kind,
    post: member.post,
    unit_name: member.unitName,
    rank: member.rank,
    is_party_member: bit(member.isPartyMember),
    passport_kind: member.passport?.kind ?? null,
    passport_number: member.passport?.number ?? null,
    passport_expires_on: member.passport?.expiresOn ?? null,
  }))

const decisionRow = (tripId: string, decision: TripDecision, position: number): OutboundTripDecisionRow => ({
  trip_id: tripId,
  position,
  kind: decision.kind,
  decided_on: decision.on,
  document_number: decision.documentNumber,
  issuer: decision.issuer,
  note: decision.note,
  recorded_at: decision.recordedAt,
  recorded_by: decision.recordedBy,
})

const byTrip = <R extends { readonly trip_id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> =>
  Map.groupBy(rows, (row) => row.trip_id)

// SQLite takes at most 32,766 values in one statement: 300 members of 15 columns are far below.
export const outboundTripRepository = (db: Kysely<Schema>, audit: Audit) => {
  /** The parts of many trips in four queries, whatever their number. */
  const assemble = async (rows: readonly OutboundTripRow[]): Promise<readonly OutboundTrip[]> => {
    const only = rows.length === 1 ? rows[0]?.id : undefined
    const isOne = only !== undefined
    const id = only ?? ''
    const legs = byTrip(
      await db
        .selectFrom('outbound_trip_leg')
        .selectAll()
        .$if(isOne, (query) => query.where('trip_id', '=', id))
        .orderBy('position')
        .execute(),
    )
    const funding = byTrip(
      await db
        .selectFrom('outbound_trip_funding')
        .selectAll()
        .$if(isOne, (query) => query.where('trip_id', '=', id))
        .orderBy('position')
        .execute(),
    )
    const members = byTrip(
      await db
        .selectFrom('outbound_trip_member')
        .selectAll()
        .$if(isOne, (query) => query.where('trip_id', '=', id))
        .orderBy('position')
        .execute(),
    )
    const decisions = byTrip(
      await db
        .selectFrom('outbound_trip_decision')
        .selectAll()
        .$if(isOne, (query) => query.where('trip_id', '=', id))
        .orderBy('position')
        .execute(),
    )
    return rows.map((row) =>
      toTrip(row, {
        legs: legs.get(row.id) ?? [],
        funding: funding.get(row.id) ?? [],
        members: members.get(row.id) ?? [],
        decisions: decisions.get(row.id) ?? [],
      }),
    )
  }

  const insertParts = async (trip: OutboundTrip): Promise<void> => {
    await db
      .insertInto('outbound_trip_leg')
      .values(trip.legs.map(({ country, place }, position) => ({ trip_id: trip.id, position, country, place })))
      .execute()
    await db.insertInto('outbound_trip_member').values(memberRows(trip)).execute()
    if (trip.funding.length > 0)
      await db
        .insertInto('outbound_trip_funding')
        .values(trip.funding.map((funding, position) => ({ trip_id: trip.id, position, ...funding })))
        .execute()
    if (trip.decisions.length > 0)
      await db
        .insertInto('outbound_trip_decision')
        .values(trip.decisions.map((decision, position) => decisionRow(trip.id, decision, position)))
        .execute()
  }

  return {
    /** Newest departure first. */
    all: async (): Promise<readonly OutboundTrip[]> =>
      assemble(await db.selectFrom('outbound_trip').selectAll().orderBy('departs_on', 'desc').orderBy('id').execute()),
    find: async (id: OutboundTripId): Promise<OutboundTrip | null> => {
      const rows = await db.selectFrom('outbound_trip').selectAll().where('id', '=', id).execute()
      return (await assemble(rows))[0] ?? null
    },
    /** Trips whose planned or actual days may touch the given ones, except one; the domain decides which do. */
    touching: async (
      from: LocalDate,
      to: LocalDate,
      except: OutboundTripId | null,
    ): Promise<readonly OutboundTrip[]> => {
      let query = db
        .selectFrom('outbound_trip')
        .selectAll()
        .where((eb) => eb(eb.fn.coalesce('actual_exit_on', 'departs_on'), '<=', to))
        .where((eb) =>
          eb.or([
            eb('returns_on', '>=', from),
            eb('actual_entry_on', '>=', from),
            eb('actual_exit_on', '>=', from),
            // Gone and not recorded as back: away until somebody records it.
            eb.and([eb('actual_exit_on', 'is not', null), eb('actual_entry_on', 'is', null)]),
          ]),
        )
      if (except !== null) query = query.where('id', '!=', except)
      return assemble(await query.execute())
    },
    insert: async (trip: OutboundTrip): Promise<void> => {
      await db.insertInto('outbound_trip').values(toRow(trip)).execute()
      await insertParts(trip)
      await audit({ action: 'create', entity: 'outbound_trip', entityId: trip.id, before: null, after: trip })
    },
    /** Writes a staff member's birth day into the trip members whose own was unknown. */
    fillBirth: async ({ id, birth }: Pick<StaffMember, 'id' | 'birth'>): Promise<void> => {
      const filled = await db
        .updateTable('outbound_trip_member')
        .set(birthColumns(birth))
        .where('staff_member_id', '=', id)
        .where('birth_on', 'is', null)
        .where('birth_year', 'is', null)
        .returning('trip_id')
        .execute()
      for (const { trip_id } of filled)
        await audit({
          action: 'update',
          entity: 'outbound_trip',
          entityId: trip_id,
          before: { staffMemberId: id, birth: { known: 'no' } },
          after: { staffMemberId: id, birth },
        })
    },
    /** Replaces the record and its parts; `action` names why in the audit. */
    update: async (
      before: OutboundTrip,
      after: OutboundTrip,
      action: 'update' | 'decide' | 'record',
    ): Promise<void> => {
      await db.updateTable('outbound_trip').set(toRow(after)).where('id', '=', after.id).execute()
      await db.deleteFrom('outbound_trip_leg').where('trip_id', '=', after.id).execute()
      await db.deleteFrom('outbound_trip_member').where('trip_id', '=', after.id).execute()
      await db.deleteFrom('outbound_trip_funding').where('trip_id', '=', after.id).execute()
      await db.deleteFrom('outbound_trip_decision').where('trip_id', '=', after.id).execute()
      await insertParts(after)
      await audit({ action, entity: 'outbound_trip', entityId: after.id, before, after })
    },
  }
}
