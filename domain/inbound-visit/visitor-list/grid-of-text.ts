import type { Grid, GridRow } from '#domain/inbound-visit/visitor-list/grid.ts'

type Row = { readonly number: number; readonly cells: readonly string[] }

const NUMBERED = /^\s*(?:\(?(\d{1,4})\s*[.)\]:/]+(?!\d)|(\d{1,4})\s+(?=\p{L})|[-–—•+*·▪◦‣●○■□➢✓✔]+\s)\s*/u
const DASH = /\s+[-–—]+\s+/

/**
 * Rows of a text with one separator. A cell in quotes may hold separators, line breaks and doubled quotes; a quote that is
 * never closed before a separator is an ordinary character.
 */
const separated = (text: string, separator: string): readonly Row[] => {
  const rows: { number: number; cells: string[] }[] = []
  let cells: string[] = []
  let [at, line, first] = [0, 1, 1]
  const endRow = (): void => {
    rows.push({ number: first, cells })
    cells = []
  }
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : null
    let end = quoted?.end ?? at
    if (quoted === null) while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1
    const cell = quoted?.cell ?? text.slice(at, end)
    line += text.slice(at, end).split('\n').length - 1
    cells.push(cell)
    at = end + 1
    if (text[end] === separator) continue
    endRow()
    line += 1
    first = line
    if (end >= text.length) break
  }
  return rows
}

const quotedCell = (
  text: string,
  at: number,
  separator: string,
): { readonly cell: string; readonly end: number } | null => {
  let cell = ''
  for (let index = at + 1; index < text.length; index += 1) {
    if (text[index] !== '"') cell += text[index]
    else if (text[index + 1] === '"') {
      cell += '"'
      index += 1
    } else {
      const next = text[index + 1]
      return next === undefined || next === separator || next === '\n' ? { cell, end: index + 1 } : null
    }
  }
  return null
}

const mostUsual = (counts: readonly number[]): number => {
  const times = Map.groupBy(counts, (count) => count)
  return [...times].reduce((best, [count, all]) => (all.length > (times.get(best)?.length ?? 0) ? count : best), 0)
}

/**
 * Word writes the paragraphs of one cell as lines of their own. Neighbours that have together the columns of a whole row
 * are one row; the line break becomes a blank.
 */
const joined = (rows: readonly Row[]): readonly Row[] => {
  const width = mostUsual(rows.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells.length))
  if (width < 3) return rows
  const out: Row[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]
    if (row === undefined) continue
    let [cells, next] = [row.cells, at + 1]
    while (cells.length > 1 && cells.length < width && next < rows.length) {
      const [head = '', ...rest] = rows[next]?.cells ?? []
      if (head.trim() === '' || NUMBERED.test(`${head} `) || /^\d+$/.test(head.trim())) break
      cells = [...cells.slice(0, -1), `${cells.at(-1) ?? ''} ${head}`.trim(), ...rest]
      next += 1
    }
    const isWhole = cells.length === width && next > at + 1
    out.push(isWhole ? { number: row.number, cells } : row)
    if (isWhole) at = next - 1
  }
  return out
}

/** "1. KIM MIN SU" as two cells; a bullet carries nothing. */
const withNumber = (line: string): readonly [string, string] => {
  const match = NUMBERED.exec(line)
  return match === null ? ['', line] : [match[1] ?? match[2] ?? '', line.slice(match[0].length)]
}

/** Lines of a letter: numbered or not, parts behind commas or dashes. */
const lines = (rows: readonly Row[], byDash: boolean): readonly Row[] => {
  const parted = rows.map(({ number, cells }) => {
    const [mark, first] = withNumber(cells[0] ?? '')
    const parts = [first, ...cells.slice(1)]
    return { number, mark, parts: byDash ? parts.flatMap((part) => part.split(DASH)) : parts }
  })
  const hasNumbers = parted.some(({ mark }) => mark !== '')
  return parted.map(({ number, mark, parts }) => ({ number, cells: hasNumbers ? [mark, ...parts] : parts }))
}

const count = (text: string, part: string): number => text.split(part).length - 1

/** The separator of a text: tabs of a table, else the one that stands in most of its lines. */
const separatorOf = (text: string): '\t' | ';' | ',' => {
  if (text.includes('\t')) return '\t'
  const filled = text.split('\n').filter((line) => line.trim() !== '')
  const inLines = (mark: string): number => filled.filter((line) => count(line, mark) > 0).length
  return inLines(';') > 0 && inLines(';') >= inLines(',') ? ';' : ','
}

/** A pasted table or list, and the text of a .csv: every line comes back, an empty one as an empty row. */
export const gridOfText = (pasted: string): Grid => {
  const text = pasted
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\n$/, '')
  const separator = separatorOf(text)
  const rows = text === '' ? [] : separated(text, separator)
  const isTable = separator === '\t'
  const usesDash = !isTable && !rows.some(({ cells }) => cells.length > 1)
  const read = isTable ? joined(rows) : lines(rows, usesDash)
  const found: readonly GridRow[] = read.map(({ number, cells }) => ({
    number,
    cells: cells.map((cell) => cell.trim()),
  }))
  return { rows: found, merges: [], dateSystem: '1900' }
}
