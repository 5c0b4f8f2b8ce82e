import { emptyVisitor, type VisitorDraft } from '#domain/inbound-visit/visitor-draft.ts'
import type { Grid, GridCell } from '#domain/inbound-visit/visitor-list/grid.ts'
import {
  readVisitorGrid,
  readVisitorText,
  type VisitorReading,
} from '#domain/inbound-visit/visitor-list/read-visitors.ts'
import type { CountryTable } from '#domain/shared/country.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** The day on which the cases are read. */
export const LISTS_ON = LocalDate.parse('2026-11-26')

type Counts = VisitorReading['counts']

/** A messy input and what must come of it: counts, who in one line each, what was left out and why. */
export type ListCase = {
  readonly what: string
  readonly text?: string
  readonly grid?: Grid
  readonly known?: readonly VisitorDraft[]
  readonly counts: Partial<Counts>
  /** Lines that only go on with the cell above them, or with the passport. */
  readonly continued?: number
  /** One line for each guest; left out for long lists. */
  readonly told?: readonly string[]
  /** "3 heading". */
  readonly leftOut?: readonly string[]
}

export const grid = (rows: readonly (readonly GridCell[])[], over: Partial<Grid> = {}): Grid => ({
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  merges: [],
  dateSystem: '1900',
  ...over,
})
export const day = (text: string): GridCell => ({ on: LocalDate.parse(text) })

export const known = (over: Partial<VisitorDraft>): VisitorDraft => ({
  ...emptyVisitor,
  fullName: 'KIM MAU AN',
  sex: 'male',
  birth: { known: 'day', on: LocalDate.parse('1975-05-12') },
  nationality: 'KR',
  passportNumber: 'M12345678',
  ...over,
})

export const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Quốc tịch', 'Số hộ chiếu', 'Chức vụ'] as const
export const headed = (...lines: readonly string[]): string => [HEAD.join('\t'), ...lines].join('\n')
export const AN = 'KIM MAU AN | | 1975-05-13 | KR | M12345678 | | Viện trưởng'

/** A thousand guests, each with his own passport; every hundredth line is empty. */
export const thousand = (): string =>
  headed(
    ...Array.from({ length: 1000 }, (_, index) =>
      index % 100 === 99
        ? `${index + 1}\tGUEST MAU ${index}\t13/05/1980\tHàn Quốc\tM${10_000_000 + index}\tNghiên cứu viên\n`
        : `${index + 1}\tGUEST MAU ${index}\t13/05/1980\tHàn Quốc\tM${10_000_000 + index}\tNghiên cứu viên`,
    ),
  )

export const readCase = ({ text, grid: sheet, known: before = [] }: ListCase, table: CountryTable): VisitorReading => {
  const asked = { known: before, today: LISTS_ON, table }
  return sheet === undefined ? readVisitorText(text ?? '', asked) : readVisitorGrid(sheet, asked)
}

/** A guest as the cases are written down: name, sex, birth, nationality, passport, expiry, post, problems. */
export const toldVisitor = ({ draft, problems }: VisitorReading['visitors'][number]): string => {
  const { birth } = draft
  const born = birth.known === 'day' ? birth.on : birth.known === 'year' ? String(birth.year) : ''
  const sex = draft.sex === 'unknown' ? '' : draft.sex
  const values = [
    draft.fullName,
    sex,
    born,
    draft.nationality,
    draft.passportNumber,
    draft.passportExpiresOn ?? '',
    draft.post,
  ]
  const codes = problems.map(({ code }) => code).sort()
  return [...values, ...(codes.length > 0 ? [codes.join(' ')] : [])].join(' | ').replace(/ {2,}/g, ' ').trim()
}

/** Lines of a case that hold something: each must come back as a guest or among what was left out. */
export const filledLines = ({ text, grid: sheet }: ListCase): number =>
  sheet === undefined
    ? (text ?? '').split(/\r\n?|\n/).filter((line) => line.replace(/[\t;,"]/g, '').trim() !== '').length
    : sheet.rows.filter(({ cells }) => cells.some((cell) => typeof cell === 'object' || String(cell).trim() !== ''))
        .length
