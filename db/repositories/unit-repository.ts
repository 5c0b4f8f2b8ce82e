import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { bit } from '#db/repositories/birth-columns.ts'
import type { Schema, UnitRow } from '#db/schema.ts'
import { compareVietnamese } from '#domain/shared/text.ts'
import { Unit } from '#domain/staff/staff.ts'

const toUnit = (row: UnitRow): Unit =>
  Unit.parse({ id: row.id, name: row.name, abbreviation: row.abbreviation, isActive: row.is_active === 1 })

const toRow = (unit: Unit): UnitRow => ({
  id: unit.id,
  name: unit.name,
  abbreviation: unit.abbreviation,
  is_active: bit(unit.isActive),
})

export const unitRepository = (db: Kysely<Schema>, audit: Audit) => ({
  /** In Vietnamese alphabetical order. */
  all: async (): Promise<readonly Unit[]> =>
    (await db.selectFrom('unit').selectAll().execute()).map(toUnit).sort((a, b) => compareVietnamese(a.name, b.name)),
  insert: async (unit: Unit): Promise<void> => {
    await db.insertInto('unit').values(toRow(unit)).execute()
    await audit({ action: 'create', entity: 'unit', entityId: unit.id, before: null, after: unit })
  },
  update: async (before: Unit, after: Unit): Promise<void> => {
    await db.updateTable('unit').set(toRow(after)).where('id', '=', after.id).execute()
    await audit({ action: 'update', entity: 'unit', entityId: after.id, before, after })
  },
})
