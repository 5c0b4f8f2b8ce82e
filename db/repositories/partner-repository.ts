import { type Kysely, sql } from 'kysely'
import type { Audit } from '#db/audit.ts'
import type { Schema } from '#db/schema.ts'
import type { PartnerRow } from '#db/visit-rows.ts'
import { Partner } from '#domain/inbound-visit/partner.ts'
import type { PartnerId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { foldMarks, tidyLine } from '#domain/shared/text.ts'

type Row = Omit<PartnerRow, 'seq'>

const toPartner = (row: Row): Partner =>
  Partner.parse({ id: row.id, name: row.name, country: row.country, note: row.note, revision: row.revision })

const toRow = (partner: Partner): Row => ({
  id: partner.id,
  name: partner.name,
  country: partner.country,
  note: partner.note,
  search_folded: foldMarks(partner.name),
  revision: partner.revision,
})

export type PartnerWithVisits = {
  readonly partner: Partner
  readonly visits: number
  readonly lastVisitOn: LocalDate | null
}

/** Foreign organisations that visit. */
export const partnerRepository = (db: Kysely<Schema>, audit: Audit) => ({
  find: async (id: PartnerId): Promise<Partner | null> => {
    const row = await db.selectFrom('partner').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? toPartner(row) : null
  },
  /** Those of these that are in the register. */
  known: async (ids: readonly PartnerId[]): Promise<ReadonlySet<string>> => {
    if (ids.length === 0) return new Set()
    const rows = await db.selectFrom('partner').select('id').where('id', 'in', ids).execute()
    return new Set(rows.map(({ id }) => id))
  },
  /** By name and country, whatever the case and the marks. */
  named: async (name: string, country: string): Promise<Partner | null> => {
    const row = await db
      .selectFrom('partner')
      .selectAll()
      .where('search_folded', '=', foldMarks(tidyLine(name)))
      .where('country', '=', country)
      .executeTakeFirst()
    return row ? toPartner(row) : null
  },
  /** By name, at most so many; what was typed is looked for without marks. */
  list: async (search: string, most: number): Promise<readonly PartnerWithVisits[]> => {
    const typed = foldMarks(tidyLine(search))
    const rows = await db
      .selectFrom('partner')
      .selectAll('partner')
      .select((eb) => [
        eb
          .selectFrom('inbound_visit_partner as part')
          .select((inner) => inner.fn.countAll<number>().as('visits'))
          .whereRef('part.partner_id', '=', 'partner.id')
          .as('visits'),
        eb
          .selectFrom('inbound_visit_partner as part')
          .innerJoin('inbound_visit as visit', 'visit.id', 'part.visit_id')
          .select((inner) => inner.fn.max('visit.arrives_on').as('last'))
          .whereRef('part.partner_id', '=', 'partner.id')
          .as('last'),
      ])
      .$if(typed !== '', (query) => query.where(sql<boolean>`instr(search_folded, ${typed}) > 0`))
      .orderBy('search_folded')
      .orderBy('seq')
      .limit(most)
      .execute()
    return rows.map(({ visits, last, ...row }) => ({
      partner: toPartner(row),
      visits: visits ?? 0,
      lastVisitOn: last === null ? null : LocalDate.parse(last),
    }))
  },
  insert: async (partner: Partner): Promise<void> => {
    await db.insertInto('partner').values(toRow(partner)).execute()
    await audit({ action: 'create', entity: 'partner', entityId: partner.id, before: null, after: partner })
  },
  update: async (before: Partner, after: Partner): Promise<void> => {
    await db.updateTable('partner').set(toRow(after)).where('id', '=', after.id).execute()
    await audit({ action: 'update', entity: 'partner', entityId: after.id, before, after })
  },
})
