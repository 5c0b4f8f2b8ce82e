import type { DocxParagraph } from './docx-model.ts'

/** One demand of Phụ lục I, whether the file meets it, and what the file has. */
export type Check = { readonly check: string; readonly ok: boolean; readonly found: string }

export const check = (what: string, ok: boolean, found: unknown): Check => ({
  check: what,
  ok,
  found: typeof found === 'string' ? found : (JSON.stringify(found) ?? 'nothing'),
})

/** A component that this form of document does not have. */
export const absent = (component: string, found: DocxParagraph | undefined): Check =>
  check(`không có ${component}`, found === undefined, found?.text ?? '')

export const millimetres = (points: number): number => (points / 72) * 25.4

/** Rounded to a tenth for reading. */
export const mm = (points: number): string => `${millimetres(points).toFixed(1)} mm`

export const within = (value: number, low: number, high: number): boolean => value >= low && value <= high

type Demand = {
  readonly size: readonly [number, number]
  readonly bold: boolean
  readonly italics: boolean
  readonly align?: 'center' | 'both'
  readonly color?: 'red'
}

export const FONT = 'Times New Roman'
export const isBlack = (color: string): boolean => ['auto', '000000'].includes(color)
const isRed = (color: string): boolean => color.toUpperCase() === 'FF0000'

const alignNames = { center: 'canh giữa', both: 'canh đều hai lề' } as const

/** Font, size and style of every run of a component, and where it stands. */
export const looksLike = (component: string, paragraph: DocxParagraph | undefined, demand: Demand): Check => {
  const sizes = [...new Set(demand.size)].join('–')
  const what = [
    `${component}: Times New Roman`,
    `cỡ ${sizes}`,
    demand.bold ? 'đậm' : 'không đậm',
    demand.italics ? 'nghiêng' : 'đứng',
    ...(demand.align === undefined ? [] : [alignNames[demand.align]]),
    demand.color === 'red' ? 'màu đỏ' : 'màu đen',
  ].join(', ')
  if (paragraph === undefined || paragraph.runs.length === 0) return check(what, false, 'missing')
  const ok = paragraph.runs.every(
    (run) =>
      run.font === FONT &&
      within(run.size, ...demand.size) &&
      run.bold === demand.bold &&
      run.italics === demand.italics &&
      (demand.color === 'red' ? isRed : isBlack)(run.color),
  )
  const isPlaced = demand.align === undefined || paragraph.look.align === demand.align
  return check(what, ok && isPlaced, { runs: paragraph.runs, align: paragraph.look.align })
}

export const isCapitals = (text: string): boolean => text !== '' && text === text.toLocaleUpperCase('vi')

/** One line after another without space, "dòng đơn". */
export const isSingleSpaced = ({ look, runs }: DocxParagraph): boolean => {
  const size = runs[0]?.size ?? 0
  const isSingle = look.lineRule === 'auto' ? look.line === 12 : within(look.line / size, 1.1, 1.2)
  return isSingle && look.before === 0 && look.after === 0
}
