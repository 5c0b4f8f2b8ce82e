import { type Kysely, sql } from 'kysely'
import { hasChangeToTell } from '#db/repositories/change-notice-sql.ts'
import { forIds } from '#db/repositories/chunks.ts'
import { toProgrammeItem } from '#db/repositories/inbound-visit-columns.ts'
import { holdsTyped, isInYear } from '#db/repositories/search-sql.ts'
import { summariseVisits } from '#db/repositories/visit-parts.ts'
import { isInVisitPhase, visitIsClosed, visitIsOff } from '#db/repositories/visit-phase-sql.ts'
import type { Schema } from '#db/schema.ts'
import type { Authority } from '#domain/duty/deadline-rule.ts'
import { VISIT_CHANGE_RULE } from '#domain/duty/duty-event.ts'
import type { ProgrammeItem } from '#domain/inbound-visit/programme.ts'
import type { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import type { VisitPhase } from '#domain/inbound-visit/visit-phase.ts'
import type { VisitSummary } from '#domain/inbound-visit/visit-summary.ts'
import type { InboundVisitId, PartnerId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

export type VisitFilter = {
  /** As typed: without marks it finds all spellings, with marks exactly. */
  readonly search: string
  /** Countries whose names hold what was typed: visits of partners and guests from them are found as well. */
  readonly countries: readonly string[]
  readonly kind: InboundVisitKind | null
  readonly phase: VisitPhase | null
  /** Of the arrival. */
  readonly year: number | null
}

/** A guest found in another visit. */
export type SeenVisitor = {
  readonly visitId: InboundVisitId
  readonly fullName: string
  readonly nameFolded: string
  readonly passportNumber: string
}

type SeenLimits = {
  /** The visit that is being typed. */
  readonly except: InboundVisitId | null
  /** A name that half the register has answers with no more than this. */
  readonly most: number
}

const latestOfEach = (column: string) =>
  sql<number>`row_number() OVER (PARTITION BY ${sql.ref(column)} ORDER BY inbound_visit.arrives_on DESC, inbound_visit.id)`

const arrived = sql<string>`coalesce(inbound_visit.actual_arrival_on, inbound_visit.arrives_on)`
const left = sql<string>`coalesce(inbound_visit.actual_departure_on, inbound_visit.departs_on)`

/** Which visits, asked where the rows are; the rules themselves are the domain's. */
export const visitQueries = (db: Kysely<Schema>) => {
  const filtered = ({ search, countries, kind, phase, year }: VisitFilter) => {
    const inText = holdsTyped(search)
    let query = db.selectFrom('inbound_visit')
    if (inText !== null) {
      query =
        countries.length === 0
          ? query.where(inText)
          : query.where((eb) =>
              eb.or([
                inText,
                eb.exists(
                  eb
                    .selectFrom('inbound_visit_partner')
                    .select('position')
                    .whereRef('visit_id', '=', 'inbound_visit.id')
                    .where('country', 'in', countries),
                ),
              ]),
            )
    }
    if (kind !== null) query = query.where('kind', '=', kind)
    if (year !== null) query = query.where(isInYear('arrives_on', year))
    if (phase !== null) query = query.where(isInVisitPhase(phase))
    return query
  }

  return {
    /** One page, newest arrival first, and how many there are in all. */
    page: async (
      filter: VisitFilter,
      offset: number,
      limit: number,
    ): Promise<{ readonly visits: readonly VisitSummary[]; readonly total: number }> => {
      const { total } = await filtered(filter)
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await filtered(filter)
        .selectAll('inbound_visit')
        .orderBy('arrives_on', 'desc')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute()
      return { visits: await summariseVisits(db, rows), total }
    },

    /**
     * Visits that may still ask for something: those that are not closed and will be or were held, and called-off ones that
     * one of these authorities was told of and may have to be told of again. The earliest arrival first.
     */
    open: async (changeAuthorities: readonly Authority[]): Promise<readonly VisitSummary[]> => {
      const toNotify = hasChangeToTell('visit', VISIT_CHANGE_RULE, changeAuthorities)
      const rows = await db
        .selectFrom('inbound_visit')
        .selectAll()
        .where((eb) => eb.not(visitIsClosed))
        .where((eb) => eb.or([eb.not(visitIsOff), toNotify]))
        .orderBy('arrives_on')
        .orderBy('id')
        .execute()
      return summariseVisits(db, rows)
    },

    /** Visits that touch these days, planned or as they were, with those that are off; the earliest first. */
    between: async (
      from: LocalDate,
      to: LocalDate,
      except: InboundVisitId | null,
    ): Promise<readonly VisitSummary[]> => {
      const rows = await db
        .selectFrom('inbound_visit')
        .selectAll()
        .where(arrived, '<=', to)
        .where(left, '>=', from)
        .where('id', '!=', except ?? '')
        .orderBy('arrives_on')
        .orderBy('id')
        .execute()
      return summariseVisits(db, rows)
    },

    /** Programmes by visit, in their order. */
    programmes: async (ids: readonly InboundVisitId[]): Promise<ReadonlyMap<string, readonly ProgrammeItem[]>> => {
      const rows = await forIds(ids, (some) =>
        db
          .selectFrom('inbound_visit_programme')
          .selectAll()
          .where('visit_id', 'in', some)
          .orderBy('visit_id')
          .orderBy('position')
          .execute(),
      )
      const grouped = Map.groupBy(rows, (row) => row.visit_id)
      return new Map([...grouped].map(([id, list]) => [id, list.map(toProgrammeItem)]))
    },

    summaries: async (ids: readonly InboundVisitId[]): Promise<readonly VisitSummary[]> =>
      summariseVisits(
        db,
        await forIds(ids, (some) => db.selectFrom('inbound_visit').selectAll().where('id', 'in', some).execute()),
      ),

    /** Visits of a partner of the register, newest first. */
    ofPartner: async (id: PartnerId): Promise<readonly VisitSummary[]> => {
      const rows = await db
        .selectFrom('inbound_visit')
        .selectAll()
        .where('id', 'in', (eb) =>
          eb.selectFrom('inbound_visit_partner').select('visit_id').where('partner_id', '=', id),
        )
        .orderBy('arrives_on', 'desc')
        .orderBy('id')
        .execute()
      return summariseVisits(db, rows)
    },

    /** Guests of other visits with one of these names (without marks) or passport numbers: of each the latest few. */
    visitorsLike: async (
      names: readonly string[],
      passports: readonly string[],
      { except, most }: SeenLimits,
    ): Promise<readonly SeenVisitor[]> => {
      const found = async (column: 'name_folded' | 'passport_number', values: readonly string[]) =>
        forIds(values, (some) =>
          db
            .selectFrom(
              db
                .selectFrom('inbound_visitor')
                .innerJoin('inbound_visit', 'inbound_visit.id', 'inbound_visitor.visit_id')
                .select([
                  'inbound_visitor.id',
                  'visit_id',
                  'full_name',
                  'name_folded',
                  'passport_number',
                  latestOfEach(column).as('nth'),
                ])
                .where(column, 'in', some)
                .where('visit_id', '!=', except ?? '')
                .as('seen'),
            )
            .selectAll()
            .where('nth', '<=', most)
            .execute(),
        )
      const rows = [...(await found('name_folded', names)), ...(await found('passport_number', passports))]
      return [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => ({
        visitId: row.visit_id as InboundVisitId,
        fullName: row.full_name,
        nameFolded: row.name_folded,
        passportNumber: row.passport_number,
      }))
    },

    /** Other visits that name a partner so, by name as it was written: of each the latest few. */
    visitsOfPartnersNamed: async (
      names: readonly string[],
      { except, most }: SeenLimits,
    ): Promise<readonly { readonly visitId: InboundVisitId; readonly name: string }[]> => {
      const rows = await forIds(names, (some) =>
        db
          .selectFrom(
            db
              .selectFrom('inbound_visit_partner')
              .innerJoin('inbound_visit', 'inbound_visit.id', 'inbound_visit_partner.visit_id')
              .select(['visit_id', 'name', latestOfEach('name').as('nth')])
              .where('name', 'in', some)
              .where('visit_id', '!=', except ?? '')
              .as('seen'),
          )
          .selectAll()
          .where('nth', '<=', most)
          .execute(),
      )
      return rows.map(({ visit_id, name }) => ({ visitId: visit_id as InboundVisitId, name }))
    },
  }
}
