import { paragraph } from '#domain/document/document-content.ts'
import { dayInWords, twoDigits } from '#domain/document/phrases.ts'
import { textLines } from '#domain/document/trip-body.ts'
import { tripFacts } from '#domain/document/trip-facts.ts'
import { journey } from '#domain/document/trip-words.ts'
import { writer } from '#domain/document/writer.ts'
import { formatDay } from '#domain/shared/local-date.ts'

const unitWords = { working_day: 'ngày làm việc', calendar_day: 'ngày' } as const

/** Công văn đôn đốc: what is owed, to whom, since when. */
export const reminder = writer('reminder', {
  missing: ({ owed }) =>
    owed.length > 0 ? [] : [{ label: 'Nghĩa vụ báo cáo đã quá hạn', jump: { page: 'trip', field: 'duties' } as const }],
  write: ({ addressee, trip, owed }, { profile, countries }) => {
    const about = journey(trip, countries).replace(/^đi /u, '')
    return {
      subject: `đôn đốc báo cáo về chuyến đi ${about}`,
      addressees: [addressee],
      body: [
        `Qua theo dõi việc thực hiện chế độ báo cáo đối với chuyến đi ${about} (${trip.title}; từ ${dayInWords(trip.departsOn)} đến hết ${dayInWords(trip.returnsOn)}), đến nay ${profile.name} chưa nhận được:`,
        ...owed.map(
          ({ document, authorityName, dueOn, lateBy, unit }, index) =>
            `${index + 1}. ${document} (gửi ${authorityName}); hạn đến hết ngày ${formatDay(dueOn)}, đã quá hạn ${twoDigits(lateBy)} ${unitWords[unit]}.`,
        ),
        `${profile.name} yêu cầu ${addressee} thực hiện ngay các nội dung nêu trên và gửi về ${profile.name} để tổng hợp, báo cáo`,
      ].map(paragraph),
      facts: [
        ...tripFacts(trip, countries),
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
