import type { CustodyRow } from '#contract/routes/passport-custody.ts'
import { matchesSearch } from '#domain/shared/text.ts'

export const custodyChoices = ['all', 'out', 'overdue', 'in_store'] as const
export type CustodyChoice = (typeof custodyChoices)[number]

export const custodyChoiceNames: Readonly<Record<CustodyChoice, string>> = {
  all: 'Tất cả',
  out: 'Đang giao',
  overdue: 'Quá hạn nộp',
  in_store: 'Trong tủ',
}

export type CustodyFilter = { readonly text: string; readonly state: CustodyChoice }
export const everyPassport: CustodyFilter = { text: '', state: 'all' }

const isChoice = (value: string | null): value is CustodyChoice => custodyChoices.some((choice) => choice === value)

/** The filter in the address, so that coming back finds the list as it was. */
export const filterFromAddress = (address: URLSearchParams): CustodyFilter => {
  const state = address.get('state')
  return { text: address.get('q') ?? '', state: isChoice(state) ? state : 'all' }
}

export const filterToAddress = ({ text, state }: CustodyFilter): Record<string, string> => ({
  ...(text !== '' && { q: text }),
  ...(state !== 'all' && { state }),
})

/** A passport that is overdue is out as well. */
const isIn = (row: CustodyRow, choice: CustodyChoice): boolean => {
  switch (choice) {
    case 'all':
      return true
    case 'out':
      return row.state !== 'in_store'
    case 'overdue':
    case 'in_store':
      return row.state === choice
    default:
      return choice satisfies never
  }
}

/** The rows a filter keeps, in the order they came. */
export const filterCustody = (rows: readonly CustodyRow[], { text, state }: CustodyFilter): readonly CustodyRow[] =>
  rows.filter(
    (row) => isIn(row, state) && matchesSearch(`${row.fullName} ${row.unitName} ${row.number} ${row.tripTitle}`, text),
  )

/** Why the list is empty: the sentence repeats the filter. */
export const noneFound = ({ text, state }: CustodyFilter): string => {
  const which = state === 'all' ? '' : ` ${custodyChoiceNames[state].toLocaleLowerCase('vi')}`
  const what = text.trim() === '' ? '' : ` khớp với “${text.trim()}”`
  return `Không có hộ chiếu nào${which}${what}.`
}
