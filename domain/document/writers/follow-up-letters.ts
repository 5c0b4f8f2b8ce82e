import { paragraph } from '#domain/document/document-content.ts'
import type { FactsOf, OwedDocument, RemindedOf } from '#domain/document/facts.ts'
import { dayInWords, twoDigits } from '#domain/document/phrases.ts'
import { textLines } from '#domain/document/trip-body.ts'
import { tripFacts } from '#domain/document/trip-facts.ts'
import { type CountryName, journey } from '#domain/document/trip-words.ts'
import { visitorsOf } from '#domain/document/visit-words.ts'
import { writer } from '#domain/document/writer.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'

const unitWords = { working_day: 'ngày làm việc', calendar_day: 'ngày' } as const

type Item = FactsOf<'reminder'>['items'][number]

const owedLine = ({ document, authorityName, dueOn, lateBy, unit }: OwedDocument): string =>
  `${document} (gửi ${authorityName}); hạn đến hết ngày ${formatDay(dueOn)}, đã quá hạn ${twoDigits(lateBy)} ${unitWords[unit]}.`

const stayWords = (from: LocalDate, to: LocalDate): string => `từ ${dayInWords(from)} đến hết ${dayInWords(to)}`

/** "chuyến đi Nhật Bản", "việc đón tiếp đoàn khách của Viện Mẫu, Nhật Bản". */
const aboutRecord = (item: RemindedOf, countries: CountryName): string =>
  item.of === 'trip'
    ? `chuyến đi ${journey(item.trip, countries).replace(/^đi /u, '')}`
    : `việc đón tiếp ${visitorsOf(item.visit, item.visit.guestCount, countries)}`

const whichRecord = (item: RemindedOf): string =>
  item.of === 'trip'
    ? `${item.trip.title}; ${stayWords(item.trip.departsOn, item.trip.returnsOn)}`
    : `${item.visit.title}; ${stayWords(item.visit.arrivesOn, item.visit.departsOn)}`

/** "03 chuyến đi nước ngoài, đoàn vào", as far as both are among them. */
const severalRecords = (items: readonly RemindedOf[]): string => {
  const of = (kind: RemindedOf['of']): boolean => items.some((item) => item.of === kind)
  return [...(of('trip') ? ['chuyến đi nước ngoài'] : []), ...(of('visit') ? ['đoàn vào'] : [])].join(', ')
}

const upperFirst = (text: string): string => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`

/** One trip or visit in a sentence; several as numbered parts, each under its own. */
const owedBody = (items: readonly Item[], agency: string, countries: CountryName): readonly string[] => {
  const [only] = items
  if (only !== undefined && items.length === 1)
    return [
      `Qua theo dõi việc thực hiện chế độ báo cáo đối với ${aboutRecord(only, countries)} (${whichRecord(only)}), đến nay ${agency} chưa nhận được:`,
      ...only.owed.map((owed, index) => `${index + 1}. ${owedLine(owed)}`),
    ]
  return [
    `Qua theo dõi việc thực hiện chế độ báo cáo đối với ${twoDigits(items.length)} ${severalRecords(items)}, đến nay ${agency} chưa nhận được:`,
    ...items.flatMap((item, index) => [
      `${index + 1}. ${upperFirst(aboutRecord(item, countries))} (${whichRecord(item)}):`,
      ...item.owed.map((owed) => `- ${owedLine(owed)}`),
    ]),
  ]
}

/** Công văn đôn đốc: what is owed, to whom, since when; of one trip, or of all that a unit owes. */
export const reminder = writer('reminder', {
  missing: ({ items }) =>
    items.some(({ owed }) => owed.length > 0)
      ? []
      : [{ label: 'Nghĩa vụ báo cáo đã quá hạn', jump: { page: 'trip', field: 'duties' } as const }],
  write: ({ addressee, items }, { profile, countries }) => {
    const [first] = items
    const about = items.length === 1 && first ? aboutRecord(first, countries) : `các ${severalRecords(items)}`
    const owed = items.flatMap((item) => item.owed)
    return {
      subject: `đôn đốc báo cáo về ${about}`,
      addressees: [addressee],
      body: [
        ...owedBody(items, profile.name, countries),
        `${profile.name} yêu cầu ${addressee} thực hiện ngay các nội dung nêu trên và gửi về ${profile.name} để tổng hợp, báo cáo`,
      ].map(paragraph),
      facts: [
        ...(first?.of === 'trip' ? tripFacts(first.trip, countries) : []),
        {
          tag: 'owedDocuments',
          label: 'Nội dung còn nợ',
          text: owed.map(({ document, authorityName }) => `${document} (${authorityName})`).join('; '),
        },
      ],
    }
  },
})

/** What stands or should stand; several lines keep their lines, since a list may be quoted. */
const said = (label: string, text: string, ifEmpty: string): readonly string[] => {
  const [first = '', ...rest] = textLines(text === '' ? ifEmpty : text)
  return [`- ${label}: ${first}`, ...rest]
}

/**
 * Công văn đính chính of what was issued with an error of form (Nghị định 30/2020/NĐ-CP, Điều 18.4): what stands there, and
 * what should.
 */
export const correction = writer('correction', {
  missing: ({ items }) =>
    items.length > 0 ? [] : [{ label: 'Nội dung cần đính chính', jump: { page: 'trip', field: 'title' } as const }],
  write: ({ original, items }, { profile }) => {
    const name = `${original.typeName} số ${original.numberAndSymbol}`
    const which = `${name} ${dayInWords(original.issuedOn)}`
    const day = dayInWords(original.issuedOn)
    const about = original.subject
      .replace(/^(?:V\/v|Về việc) (?:báo cáo việc|thông báo việc)?/u, 'về việc ')
      .replace(/ +/gu, ' ')
    return {
      subject: `đính chính ${which}`,
      addressees: original.addressees,
      body: [
        `${day.charAt(0).toLocaleUpperCase('vi')}${day.slice(1)}, ${profile.name} đã ban hành ${name} ${about}. Do có sai sót, ${profile.name} đính chính như sau:`,
        ...items.flatMap(({ label, before, after }, index) => [
          `${index + 1}. ${label}:`,
          ...said('Đã ghi', before, '(để trống)'),
          ...said('Sửa thành', after, '(bỏ nội dung này)'),
        ]),
        `Các nội dung khác của ${name} không thay đổi. ${profile.name} thông báo để quý cơ quan biết, thực hiện`,
      ].map(paragraph),
      facts: [
        { tag: 'correctedDocument', label: 'Văn bản được đính chính', text: which },
        {
          tag: 'corrections',
          label: 'Nội dung đính chính',
          text: items.map(({ label, after }) => `${label}: ${after}`).join('; '),
        },
      ],
    }
  },
})
