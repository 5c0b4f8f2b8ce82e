import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'

/** Records on one page of a list. */
export const PAGE_SIZE = 50
const LONGEST_SEARCH = 100

const wholeNumber = (text: string | null, min: number, max: number): number | null => {
  const number = text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null
  return number !== null && number >= min && number <= max ? number : null
}

/** What an address asks of any list; a part that is no answer counts as left out. */
export const readCommon = (
  params: URLSearchParams,
): { readonly search: string; readonly year: number | null; readonly page: number } => ({
  search: (params.get('q') ?? '').normalize('NFC').slice(0, LONGEST_SEARCH),
  year: wholeNumber(params.get('year'), 1900, 2199),
  page: (wholeNumber(params.get('page'), 1, 100_000) ?? 1) - 1,
})

const YEARS_BACK = 15

/** The years to choose from: the next one, this one, and those before; the chosen one always among them. */
export const yearOptions = (today: LocalDate, chosen: number | null): readonly Option[] => {
  const next = yearOf(today) + 1
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => next - back)
  const all = chosen === null || years.includes(chosen) ? years : [...years, chosen].toSorted((a, b) => b - a)
  return [{ value: '', label: 'Mọi năm' }, ...all.map((year) => ({ value: String(year), label: `Năm ${year}` }))]
}
