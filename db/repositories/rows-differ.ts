import type { Kysely } from 'kysely'
import type { Schema } from '#db/schema.ts'

export const isSameRow = (a: object | undefined, b: object | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

type Identified = { readonly id: string }
type Table = 'outbound_trip_member' | 'inbound_visitor'

/** Writes rows that have an id of their own so that those which stay keep it: what is gone, what is new, what changed. */
export const writeIdentified = async (
  db: Kysely<Schema>,
  table: Table,
  before: readonly Identified[],
  after: readonly Identified[],
): Promise<void> => {
  const known = new Map(before.map((row) => [row.id, row]))
  const kept = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (gone.length > 0) await db.deleteFrom(table).where('id', 'in', gone).execute()
  const added = after.filter(({ id }) => !known.has(id))
  // Rows are those of the table by the callers' types; no statement takes more values than SQLite allows.
  for (let from = 0; from < added.length; from += 500)
    await db
      .insertInto(table)
      .values(added.slice(from, from + 500) as Schema[Table][])
      .execute()
  for (const row of after) {
    const old = known.get(row.id)
    if (old === undefined || isSameRow(old, row)) continue
    await db
      .updateTable(table)
      .set(row as Schema[Table])
      .where('id', '=', row.id)
      .execute()
  }
}
