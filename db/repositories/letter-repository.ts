import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { auditedLetter, dispatchRows, eventRows, letterColumns, toLetter } from '#db/repositories/letter-columns.ts'
import { letterQueries } from '#db/repositories/letter-queries.ts'
import type { LetterRow, Schema } from '#db/schema.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** Letters with all their parts. Their dispatches and history only grow. */
export const letterRepository = (db: Kysely<Schema>, audit: Audit) => {
  /** The parts of many letters in three queries, whatever their number. */
  const assemble = async (rows: readonly LetterRow[]): Promise<readonly Letter[]> => {
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return []
    const parts = <R extends { readonly letter_id: string }>(list: readonly R[]) =>
      Map.groupBy(list, ({ letter_id }) => letter_id)
    const corrections = parts(
      await db.selectFrom('letter_correction').selectAll().where('letter_id', 'in', ids).orderBy('position').execute(),
    )
    const dispatches = parts(
      await db.selectFrom('letter_dispatch').selectAll().where('letter_id', 'in', ids).orderBy('position').execute(),
    )
    const events = parts(
      await db.selectFrom('letter_event').selectAll().where('letter_id', 'in', ids).orderBy('position').execute(),
    )
    return rows.map((row) =>
      toLetter(row, {
        corrections: corrections.get(row.id) ?? [],
        dispatches: dispatches.get(row.id) ?? [],
        events: events.get(row.id) ?? [],
      }),
    )
  }

  const insertParts = async (letter: Letter, dispatchesFrom: number, eventsFrom: number): Promise<void> => {
    const dispatches = dispatchRows(letter, dispatchesFrom)
    if (dispatches.length > 0)
      await db
        .insertInto('letter_dispatch')
        .values([...dispatches])
        .execute()
    const events = eventRows(letter, eventsFrom)
    if (events.length > 0)
      await db
        .insertInto('letter_event')
        .values([...events])
        .execute()
  }

  return {
    ...letterQueries(db),

    find: async (id: LetterId): Promise<Letter | null> => {
      const rows = await db.selectFrom('letter').selectAll().where('id', '=', id).execute()
      return (await assemble(rows))[0] ?? null
    },

    /** Those of the given ids that exist. */
    findAll: async (ids: readonly LetterId[]): Promise<readonly Letter[]> =>
      ids.length === 0
        ? []
        : assemble(
            await db
              .selectFrom('letter')
              .selectAll()
              .where('id', 'in', [...ids])
              .execute(),
          ),

    /** Issued on these days, both included, by day and then by the order of issuing. */
    issuedBetween: async (from: LocalDate, to: LocalDate): Promise<readonly Letter[]> =>
      assemble(
        await db
          .selectFrom('letter')
          .selectAll()
          .where('issued_on', '>=', from)
          .where('issued_on', '<=', to)
          .orderBy('issued_on')
          .orderBy('issued_at')
          .orderBy('id')
          .execute(),
      ),

    insert: async (letter: Letter): Promise<void> => {
      await db.insertInto('letter').values(letterColumns(letter)).execute()
      if (letter.corrections.length > 0)
        await db
          .insertInto('letter_correction')
          .values(letter.corrections.map((item, position) => ({ letter_id: letter.id, position, ...item })))
          .execute()
      await insertParts(letter, 0, 0)
      await audit({
        action: 'create',
        entity: 'letter',
        entityId: letter.id,
        before: null,
        after: auditedLetter(letter),
      })
    },

    /** Writes a step; `action` names why in the audit. */
    update: async (before: Letter, after: Letter, action: 'update' | 'decide' | 'record'): Promise<void> => {
      await db.updateTable('letter').set(letterColumns(after)).where('id', '=', after.id).execute()
      await insertParts(after, before.dispatches.length, before.history.length)
      await audit({
        action,
        entity: 'letter',
        entityId: after.id,
        before: auditedLetter(before),
        after: auditedLetter(after),
      })
    },
  }
}
