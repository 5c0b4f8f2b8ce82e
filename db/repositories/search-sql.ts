import { type RawBuilder, sql } from 'kysely'
import { foldMarks, tidyLine } from '#domain/shared/text.ts'

/** True for rows whose search text holds what was typed: without marks in all spellings, with marks exactly. Null: nothing was typed. */
export const holdsTyped = (search: string): RawBuilder<boolean> | null => {
  const typed = tidyLine(search).toLowerCase()
  if (typed === '') return null
  const column = foldMarks(typed) === typed ? sql.ref('search_folded') : sql.ref('search_text')
  return sql<boolean>`instr(${column}, ${typed}) > 0`
}

/** Spelled so that an index of the column serves. */
export const isInYear = (column: 'departs_on' | 'arrives_on', year: number): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}`
