import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import type { Schema } from '#db/schema.ts'
import type { PlanItemRow } from '#db/trip-rows.ts'
import { PlanItem } from '#domain/plan/annual-plan.ts'
import type { PlanItemId } from '#domain/shared/ids.ts'

type Row = Omit<PlanItemRow, 'seq'>

const toItem = (row: Row): PlanItem =>
  PlanItem.parse({
    id: row.id,
    year: row.year,
    direction: row.direction,
    title: row.title,
    unitName: row.unit_name,
    countries: row.countries,
    expected: row.expected,
    people: row.people,
    funding: row.funding,
    partner: row.partner,
  })

const toRow = (item: PlanItem): Row => ({
  id: item.id,
  year: item.year,
  direction: item.direction,
  title: item.title,
  unit_name: item.unitName,
  countries: item.countries,
  expected: item.expected,
  people: item.people,
  funding: item.funding,
  partner: item.partner,
})

/** Kế hoạch đoàn ra, đoàn vào by year. */
export const planRepository = (db: Kysely<Schema>, audit: Audit) => ({
  find: async (id: PlanItemId): Promise<PlanItem | null> => {
    const row = await db.selectFrom('plan_item').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? toItem(row) : null
  },
  ofYear: async (year: number): Promise<readonly PlanItem[]> =>
    (await db.selectFrom('plan_item').selectAll().where('year', '=', year).orderBy('seq').execute()).map(toItem),
  /** How many trips point to each line; a line without an entry has none. */
  tripsOf: async (ids: readonly PlanItemId[]): Promise<ReadonlyMap<string, number>> => {
    if (ids.length === 0) return new Map()
    const rows = await db
      .selectFrom('outbound_trip')
      .select((eb) => ['plan_item_id', eb.fn.countAll<number>().as('trips')])
      .where('plan_item_id', 'in', ids)
      .groupBy('plan_item_id')
      .execute()
    return new Map(rows.map(({ plan_item_id, trips }) => [plan_item_id ?? '', trips]))
  },
  insert: async (item: PlanItem): Promise<void> => {
    await db.insertInto('plan_item').values(toRow(item)).execute()
    await audit({ action: 'create', entity: 'plan_item', entityId: item.id, before: null, after: item })
  },
  update: async (before: PlanItem, after: PlanItem): Promise<void> => {
    await db.updateTable('plan_item').set(toRow(after)).where('id', '=', after.id).execute()
    await audit({ action: 'update', entity: 'plan_item', entityId: after.id, before, after })
  },
  remove: async (item: PlanItem): Promise<void> => {
    await db.deleteFrom('plan_item').where('id', '=', item.id).execute()
    await audit({ action: 'remove', entity: 'plan_item', entityId: item.id, before: item, after: null })
  },
})
