import type { DueLine } from '#domain/document/facts.ts'
import { dayInWords, endMark, twoDigits } from '#domain/document/phrases.ts'
import { writer } from '#domain/document/writer.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'

const unitWords = { working_day: 'ngày làm việc', calendar_day: 'ngày' } as const

const line = ({ document, authorityName, recordTitle, dueOn, lateBy, unit }: DueLine): string =>
  `- ${document} (gửi ${authorityName}), ${recordTitle}: hạn ${formatDeadline(dueOn)}${lateBy > 0 ? `, đã quá hạn ${twoDigits(lateBy)} ${unitWords[unit]}` : ''}.`

const ended = (lines: readonly string[]): string[] => [...lines.slice(0, -1), endMark(lines.at(-1) ?? '')]

/** Danh sách việc đến hạn: what is late and what comes due in the days ahead, unit by unit; to print and to tick off. */
export const dueDigest = writer('due_digest', {
  missing: () => [],
  write: ({ asOf, until, officer, units }) => {
    const dues = units.flatMap((unit) => unit.dues)
    const late = dues.filter(({ lateBy }) => lateBy > 0).length
    return {
      typeName: 'Danh sách việc đến hạn',
      subject: `từ ${dayInWords(asOf)} đến ${dayInWords(until)}`,
      pages: [
        {
          name: officer,
          paragraphs: ended(
            dues.length === 0
              ? ['Không có việc quá hạn và không có việc đến hạn trong thời gian này']
              : [
                  `Có ${twoDigits(dues.length)} việc phải làm, trong đó ${twoDigits(late)} việc đã quá hạn:`,
                  ...units.flatMap(({ name, dues: own }, index) => [`${index + 1}. ${name}:`, ...own.map(line)]),
                ],
          ),
        },
      ],
      facts: [
        { tag: 'dueCount', label: 'Số việc', text: twoDigits(dues.length) },
        { tag: 'lateCount', label: 'Số việc quá hạn', text: twoDigits(late) },
      ],
    }
  },
})
