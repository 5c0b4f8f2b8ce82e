import type { LetterRow } from '#contract/routes/letter.ts'
import { DocumentKind } from '#domain/document/document-kind.ts'
import type { LetterState } from '#domain/letter/letter.ts'
import { matchesSearch } from '#domain/shared/text.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'
import { kindLabel, letterStateLooks } from '#renderer/words/letter-words.ts'

/** What the table shows: a state, or one of the marks. It stands in the address. */
type StateFilter = 'all' | LetterState | 'not_sent' | 'outdated'

export type LetterFilter = {
  readonly typed: string
  readonly state: StateFilter
  readonly kind: DocumentKind | 'all'
  readonly days: number
}

export const stateFilterNames: Readonly<Record<StateFilter, string>> = {
  all: 'Tất cả',
  draft: letterStateLooks.draft.label,
  awaiting_number: letterStateLooks.awaiting_number.label,
  issued: letterStateLooks.issued.label,
  not_sent: 'Đã phát hành, chưa gửi',
  outdated: 'Đã khác dữ liệu',
  withdrawn: letterStateLooks.withdrawn.label,
}

const isStateFilter = (text: string): text is StateFilter => text in stateFilterNames

const YEAR = 366
export const daysNames = { '30': '30 ngày qua', '90': '90 ngày qua', [YEAR]: 'Một năm qua', '4000': 'Từ trước đến nay' }

export const readLetterFilter = (params: URLSearchParams): LetterFilter => {
  const state = params.get('state') ?? ''
  const kind = DocumentKind.safeParse(params.get('kind'))
  const days = params.get('days') ?? ''
  return {
    typed: params.get('q') ?? '',
    state: isStateFilter(state) ? state : 'all',
    kind: kind.success ? kind.data : 'all',
    days: days in daysNames ? Number(days) : YEAR,
  }
}

const passes = (row: LetterRow, filter: StateFilter): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'not_sent':
      return row.state === 'issued' && !row.isSent
    case 'outdated':
      return row.isOutdated
    default:
      return row.state === filter
  }
}

const texts = (row: LetterRow): readonly string[] => [
  row.subject,
  row.recordTitle,
  row.numberAndSymbol,
  row.signerName,
  kindLabel(row.kind),
  ...row.addressees,
]

/** Letters one of whose texts holds what was typed, and that pass the filters. */
export const filterLetters = (
  rows: readonly LetterRow[],
  { typed, state, kind }: Pick<LetterFilter, 'typed' | 'state' | 'kind'>,
): readonly LetterRow[] =>
  rows.filter(
    (row) =>
      passes(row, state) &&
      (kind === 'all' || row.kind === kind) &&
      texts(row).some((text) => matchesSearch(text, typed)),
  )

/** The kinds that occur, by their names; the chosen one always among them. */
export const kindOptions = (rows: readonly LetterRow[], chosen: LetterFilter['kind']): readonly Option[] => {
  const present = new Set(rows.map(({ kind }) => kind))
  return [
    { value: 'all', label: 'Tất cả' },
    ...DocumentKind.options
      .filter((kind) => present.has(kind) || kind === chosen)
      .map((kind) => ({ value: kind, label: kindLabel(kind) })),
  ]
}

/** An empty result repeats what was asked for. */
export const noLetters = ({ typed, state, kind }: Pick<LetterFilter, 'typed' | 'state' | 'kind'>): string => {
  const parts = [
    typed.trim() === '' ? '' : ` có “${typed.trim()}”`,
    state === 'all' ? '' : ` ở mục “${stateFilterNames[state]}”`,
    kind === 'all' ? '' : `, loại “${kindLabel(kind)}”`,
  ]
  return `Không có văn bản nào${parts.join('')} trong khoảng ngày đã chọn.`
}
