import { cellText, type Grid, type GridCell, isBlank } from '#domain/inbound-visit/visitor-list/grid.ts'
import type { ColumnKind } from '#domain/inbound-visit/visitor-list/headings.ts'
import { type DayOrder, readDay } from '#domain/inbound-visit/visitor-list/read-days.ts'
import { readPassportKind, readSex } from '#domain/inbound-visit/visitor-list/read-words.ts'
import type { CountryTable } from '#domain/shared/country.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { tidyLine } from '#domain/shared/text.ts'

const PASSPORT = /^(?=.*\d)[A-Z0-9]{6,12}$/
const ORDER: DayOrder | null = null

/** What one cell of a list without headings looks like; `text` for words that may be a post or an organisation. */
const looksLike = (cell: GridCell, today: LocalDate, table: CountryTable): ColumnKind | 'text' | null => {
  if (isBlank(cell)) return null
  const text = tidyLine(cellText(cell))
  if (/^\(?\d{1,3}[.)]?$/.test(text)) return 'order'
  if (readSex(text) !== null) return 'sex'
  const { byName, byCode } = table.read(text)
  if (byName.length === 1 || (byCode !== null && text === text.toUpperCase())) return 'nationality'
  const day = readDay(cell, ORDER, { today, sense: 'birth', dateSystem: '1900' })
  if (day.is === 'day') return yearOf(day.on) >= yearOf(today) ? 'passportExpiresOn' : 'birth'
  if (day.is === 'year' || day.is === 'doubtful') return 'birth'
  if (PASSPORT.test(text.toUpperCase().replace(/[\s.-]/g, ''))) return 'passportNumber'
  if (readPassportKind(text) !== null && text.length <= 12) return 'passportKind'
  return 'text'
}

/**
 * What the columns of a list without headings hold, by what most of their cells look like. Words come in the order in which
 * people write them: the name, the post, the organisation, a note.
 */
export const guessColumns = (
  { rows }: Grid,
  today: LocalDate,
  table: CountryTable,
): ReadonlyMap<number, { readonly kind: ColumnKind | null; readonly heading: string }> => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = new Map<number, { kind: ColumnKind | null; heading: string }>()
  const taken = new Set<ColumnKind>()
  const words: ColumnKind[] = ['fullName', 'post', 'organisation', 'note']
  for (let column = 0; column < width; column += 1) {
    const seen = rows.flatMap(({ cells }) => looksLike(cells[column] ?? '', today, table) ?? [])
    if (seen.length === 0) continue
    const counts = Map.groupBy(seen, (kind) => kind)
    const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
    let kind = most?.[0] ?? 'text'
    // Days of birth all in the years to come are days of expiry, and the other way round.
    if (kind === 'birth' && taken.has('birth')) kind = 'passportExpiresOn'
    const found = kind === 'text' || taken.has(kind) ? words.find((word) => !taken.has(word)) : kind
    if (found === undefined) columns.set(column, { kind: null, heading: '' })
    else {
      taken.add(found)
      columns.set(column, { kind: found, heading: '' })
    }
  }
  return columns
}
