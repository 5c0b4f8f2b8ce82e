import type { DocumentFact } from '#domain/document/document-content.ts'
import type { StatisticRow } from '#domain/document/facts.ts'
import { twoDigits } from '#domain/document/phrases.ts'
import { statisticRows } from '#domain/document/statistic-lists.ts'
import { writer } from '#domain/document/writer.ts'
import { formatDay, type LocalDate, yearOf } from '#domain/shared/local-date.ts'

type Range = { readonly from: LocalDate; readonly to: LocalDate }

/** What is written in by hand. */
const BLANK = '……'

const yearsOf = ({ from, to }: Range): string =>
  yearOf(from) === yearOf(to) ? String(yearOf(from)) : `${yearOf(from)} - ${yearOf(to)}`

const rangeText = ({ from, to }: Range): string => `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`

const rangeFacts = (range: Range, rows: readonly StatisticRow[]): readonly DocumentFact[] => [
  { tag: 'registerFrom', label: 'Từ ngày', text: formatDay(range.from) },
  { tag: 'registerTo', label: 'Đến ngày', text: formatDay(range.to) },
  { tag: 'registerCount', label: 'Số dòng đăng ký', text: twoDigits(rows.length) },
]

/** G16, sổ theo dõi giao, nhận hộ chiếu (Luật 49/2019/QH14, Điều 24.2.a); internal, so it may name passports. */
export const passportCustody = writer('passport_custody', {
  missing: () => [],
  write: ({ rows, ...range }) => ({
    typeName: 'Sổ theo dõi giao, nhận hộ chiếu',
    subject: rangeText(range),
    cover: [
      `Năm: ${yearsOf(range)}`,
      `Từ ngày ${formatDay(range.from)} đến ngày ${formatDay(range.to)}`,
      `Quyển số: ${BLANK}`,
    ],
    appendices: [{ title: 'sổ theo dõi giao, nhận hộ chiếu', rows: statisticRows('passport_custody', rows) }],
    facts: rangeFacts(range, rows),
  }),
})

type Span = { readonly symbol: string; readonly first: string; readonly last: string }
const order = new Intl.Collator('vi', { numeric: true })

/** First and last number under each symbol, "05" to "12a" of "KHCN-VP": every series counts by itself. */
const spans = (rows: readonly StatisticRow[]): readonly Span[] => {
  const bySymbol = new Map<string, string[]>()
  for (const { numberAndSymbol = '' } of rows) {
    const [, number = '', symbol = ''] = /^(\d+\p{L}*)\/(.+)$/u.exec(numberAndSymbol) ?? []
    if (symbol !== '') bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), number])
  }
  return [...bySymbol].map(([symbol, numbers]) => {
    const sorted = numbers.toSorted(order.compare)
    return { symbol, first: sorted.at(0) ?? '', last: sorted.at(-1) ?? '' }
  })
}

/** Numbers begin anew each year: beyond one year the clerk writes them in. */
const numberLines = (range: Range, rows: readonly StatisticRow[]): readonly string[] => {
  const known = yearOf(range.from) === yearOf(range.to) ? spans(rows) : []
  if (known.length === 0) return [`Từ số ${BLANK} đến số ${BLANK}`]
  return known.map(({ symbol, first, last }) => `Từ số ${first}/${symbol} đến số ${last}/${symbol}`)
}

/** G18, sổ đăng ký văn bản đi: bìa and ten columns of Phụ lục IV of Nghị định 30/2020/NĐ-CP, mục I. */
export const outgoingRegister = writer('outgoing_register', {
  missing: () => [],
  write: ({ rows, ...range }) => {
    const numbers = numberLines(range, rows)
    return {
      typeName: 'Sổ đăng ký văn bản đi',
      subject: rangeText(range),
      cover: [
        `Năm: ${yearsOf(range)}`,
        `Từ ngày ${formatDay(range.from)} đến ngày ${formatDay(range.to)}`,
        ...numbers,
        `Quyển số: ${BLANK}`,
      ],
      appendices: [{ title: 'sổ đăng ký văn bản đi', rows: statisticRows('outgoing_register', rows) }],
      facts: [...rangeFacts(range, rows), { tag: 'registerNumbers', label: 'Từ số, đến số', text: numbers.join('; ') }],
    }
  },
})
