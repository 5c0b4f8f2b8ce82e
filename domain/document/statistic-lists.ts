import type { StatisticRow } from '#domain/document/facts.ts'
import { type ListId, type ListRow, listFacts, listRow } from '#domain/document/lists.ts'

const NONE = 'Không có'

/** The column in which an empty list says so: what the list is about. */
const isAbout = new Set(['leaderName', 'title', 'fullName', 'purpose', 'subject'])

/**
 * Rows of a statistic, numbered from 1 where the list has a number, cut down to its columns. An empty list has one row that
 * says "Không có": a blank table could also mean that somebody forgot to fill it.
 */
export const statisticRows = (list: ListId, rows: readonly StatisticRow[]): readonly ListRow[] => {
  if (rows.length > 0) return rows.map((row, index) => listRow(list, { ...row, index: String(index + 1) }))
  const about = listFacts(list).columns.find(({ field }) => isAbout.has(field))
  return [listRow(list, about === undefined ? {} : { [about.field]: NONE })]
}
