import type { Kysely } from 'kysely'
import { forIds } from '#db/repositories/chunks.ts'
import { toVisit, type VisitParts, visitPartRows } from '#db/repositories/inbound-visit-columns.ts'
import { isSameRow, writeIdentified } from '#db/repositories/rows-differ.ts'
import type { Schema } from '#db/schema.ts'
import type { InboundVisitRow } from '#db/visit-rows.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { VisitSummary } from '#domain/inbound-visit/visit-summary.ts'

const tables = {
  partners: 'inbound_visit_partner',
  hosts: 'inbound_visit_host',
  decisions: 'inbound_visit_decision',
  overrides: 'inbound_visit_override',
  programme: 'inbound_visit_programme',
  visitors: 'inbound_visitor',
} as const satisfies Record<keyof VisitParts, keyof Schema>
type Part = keyof VisitParts

const none: VisitParts = { partners: [], hosts: [], decisions: [], overrides: [], programme: [], visitors: [] }

/** Rows of some parts of these visits: one query for each kind of part, whatever the number of visits. */
const loadParts = async (
  db: Kysely<Schema>,
  ids: readonly string[],
  wanted: readonly Part[],
): Promise<(id: string) => VisitParts> => {
  const found = new Map<Part, ReadonlyMap<string, readonly unknown[]>>()
  for (const part of wanted) {
    const rows = await forIds(ids, (some) =>
      db
        .selectFrom(tables[part])
        .selectAll()
        .where('visit_id', 'in', some)
        .orderBy('visit_id')
        .orderBy('position')
        .execute(),
    )
    found.set(
      part,
      Map.groupBy(rows, (row) => row.visit_id),
    )
  }
  return (id) =>
    ({ ...none, ...Object.fromEntries(wanted.map((part) => [part, found.get(part)?.get(id) ?? []])) }) as VisitParts
}

/** Whole visits from their rows. */
export const assembleVisits = async (
  db: Kysely<Schema>,
  rows: readonly InboundVisitRow[],
): Promise<readonly InboundVisit[]> => {
  const partsOf = await loadParts(
    db,
    rows.map(({ id }) => id),
    ['partners', 'hosts', 'decisions', 'overrides', 'programme', 'visitors'],
  )
  return rows.map((row) => toVisit(row, partsOf(row.id)))
}

export const summariseVisits = async (
  db: Kysely<Schema>,
  rows: readonly InboundVisitRow[],
): Promise<readonly VisitSummary[]> => {
  const ids = rows.map(({ id }) => id)
  const partsOf = await loadParts(db, ids, ['partners', 'hosts', 'decisions', 'overrides'])
  const counts = await forIds(ids, (some) =>
    db
      .selectFrom('inbound_visitor')
      .select((eb) => ['visit_id', eb.fn.countAll<number>().as('guests')])
      .where('visit_id', 'in', some)
      .groupBy('visit_id')
      .execute(),
  )
  const countOf = new Map(counts.map(({ visit_id, guests }) => [visit_id, guests]))
  return rows.map((row) => {
    const { visitors: _visitors, programme: _programme, ...visit } = toVisit(row, partsOf(row.id))
    return { ...visit, visitorCount: countOf.get(row.id) ?? 0 }
  })
}

/** Writes the parts of a visit that differ from what is stored; decisions and overrides only grow. */
export const writeVisitParts = async (
  db: Kysely<Schema>,
  before: InboundVisit | null,
  after: InboundVisit,
): Promise<void> => {
  const stored = before === null ? none : visitPartRows(before)
  const wanted = visitPartRows(after)

  for (const part of ['partners', 'hosts', 'programme'] as const) {
    if (isSameRow(stored[part], wanted[part])) continue
    if (stored[part].length > 0) await db.deleteFrom(tables[part]).where('visit_id', '=', after.id).execute()
    if (wanted[part].length > 0)
      await db
        .insertInto(tables[part])
        .values([...wanted[part]] as Schema[(typeof tables)[typeof part]][])
        .execute()
  }
  await writeIdentified(db, 'inbound_visitor', stored.visitors, wanted.visitors)

  for (const part of ['decisions', 'overrides'] as const) {
    const old = stored[part]
    if (!old.every((row, index) => isSameRow(wanted[part][index], row))) throw new Error(`${part} only grow`)
    const added = wanted[part].slice(old.length)
    if (added.length > 0)
      await db
        .insertInto(tables[part])
        .values(added as Schema[(typeof tables)[typeof part]][])
        .execute()
  }
}
