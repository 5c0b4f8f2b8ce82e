import type { DocxBlock, DocxParagraph, DocxTable } from './read-docx.ts'

/** One demand of Phụ lục I, whether the file meets it, and what the file has. */
export type Check = { readonly check: string; readonly ok: boolean; readonly found: string }

export const check = (what: string, ok: boolean, found: unknown): Check => ({
  check: what,
  ok,
  found: typeof found === 'string' ? found : (JSON.stringify(found) ?? 'nothing'),
})

export const millimetres = (points: number): number => (points / 72) * 25.4

/** Rounded to a tenth for reading. */
export const mm = (points: number): string => `${millimetres(points).toFixed(1)} mm`

export const within = (value: number, low: number, high: number): boolean => value >= low && value <= high

export const isParagraph = (block: DocxBlock): block is DocxParagraph => block.kind === 'paragraph'
export const isTable = (block: DocxBlock): block is DocxTable => block.kind === 'table'

type Demand = {
  readonly size: readonly [number, number]
  readonly bold: boolean
  readonly italics: boolean
  readonly align?: 'center' | 'both'
}

/** Font, size and style of every run of a component, and where it stands. */
export const looksLike = (component: string, paragraph: DocxParagraph | undefined, demand: Demand): Check => {
  const what = `${component}: Times New Roman, cỡ ${demand.size.join('–')}, ${demand.bold ? 'đậm' : 'không đậm'}, ${demand.italics ? 'nghiêng' : 'đứng'}${demand.align ? `, ${demand.align}` : ''}`
  if (paragraph === undefined || paragraph.runs.length === 0) return check(what, false, 'missing')
  const ok = paragraph.runs.every(
    (run) =>
      run.font === 'Times New Roman' &&
      within(run.size, ...demand.size) &&
      run.bold === demand.bold &&
      run.italics === demand.italics &&
      ['auto', '000000'].includes(run.color),
  )
  const isPlaced = demand.align === undefined || paragraph.look.align === demand.align
  return check(what, ok && isPlaced, { runs: paragraph.runs, align: paragraph.look.align })
}

export const isCapitals = (text: string): boolean => text !== '' && text === text.toLocaleUpperCase('vi')
