import type { Kysely } from 'kysely'
import { byTrip, forIds } from '#db/repositories/chunks.ts'
import { partRows, toTrip } from '#db/repositories/outbound-trip-columns.ts'
import { isSameRow, writeIdentified } from '#db/repositories/rows-differ.ts'
import type { Schema } from '#db/schema.ts'
import type { OutboundTripRow } from '#db/trip-rows.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'

const parts = [
  'outbound_trip_leg',
  'outbound_trip_funding',
  'outbound_trip_member',
  'outbound_trip_decision',
  'outbound_trip_override',
] as const
type Part = (typeof parts)[number]

/** Whole trips from their rows: one query for each kind of part, whatever the number of trips. */
export const assembleTrips = async (
  db: Kysely<Schema>,
  rows: readonly OutboundTripRow[],
): Promise<readonly OutboundTrip[]> => {
  const ids = rows.map(({ id }) => id)
  const load = async <P extends Part>(part: P) =>
    byTrip(
      await forIds(
        ids,
        (some) =>
          db
            .selectFrom(part as Part)
            .selectAll()
            .where('trip_id', 'in', some)
            .orderBy('trip_id')
            .orderBy('position')
            .execute() as Promise<Schema[P][]>,
      ),
    )
  const legs = await load('outbound_trip_leg')
  const funding = await load('outbound_trip_funding')
  const members = await load('outbound_trip_member')
  const decisions = await load('outbound_trip_decision')
  const overrides = await load('outbound_trip_override')
  return rows.map((row) =>
    toTrip(row, {
      legs: legs.get(row.id) ?? [],
      funding: funding.get(row.id) ?? [],
      members: members.get(row.id) ?? [],
      decisions: decisions.get(row.id) ?? [],
      overrides: overrides.get(row.id) ?? [],
    }),
  )
}

/** Writes the parts of a trip that differ from what is stored; decisions and overrides only grow. */
export const writeParts = async (
  db: Kysely<Schema>,
  before: OutboundTrip | null,
  after: OutboundTrip,
): Promise<void> => {
  const stored = before === null ? null : partRows(before)
  const wanted = partRows(after)

  const replace = async (table: 'outbound_trip_leg' | 'outbound_trip_funding', part: 'legs' | 'funding') => {
    if (stored !== null && isSameRow(stored[part], wanted[part])) return
    if (stored !== null && stored[part].length > 0) await db.deleteFrom(table).where('trip_id', '=', after.id).execute()
    if (wanted[part].length > 0) await db.insertInto(table).values(wanted[part]).execute()
  }
  await replace('outbound_trip_leg', 'legs')
  await replace('outbound_trip_funding', 'funding')
  await writeIdentified(db, 'outbound_trip_member', stored?.members ?? [], wanted.members)

  const append = async (
    table: 'outbound_trip_decision' | 'outbound_trip_override',
    part: 'decisions' | 'overrides',
  ): Promise<void> => {
    const old = stored?.[part] ?? []
    if (!old.every((row, index) => isSameRow(wanted[part][index], row))) throw new Error(`${part} only grow`)
    const added = wanted[part].slice(old.length)
    if (added.length > 0) await db.insertInto(table).values(added).execute()
  }
  await append('outbound_trip_decision', 'decisions')
  await append('outbound_trip_override', 'overrides')
}
