import type { CountOf, PeriodCounts } from '#domain/document/facts.ts'
import { sentence, twoDigits } from '#domain/document/phrases.ts'

const isNone = ({ groups, journeys, people }: PeriodCounts): boolean => groups + journeys + people === 0

/** "03 đoàn, 12 lượt, 11 người": three different counts, none ever derived from another. */
export const countsInWords = (counts: PeriodCounts): string =>
  isNone(counts)
    ? 'không có'
    : `${twoDigits(counts.groups)} đoàn, ${twoDigits(counts.journeys)} lượt, ${twoDigits(counts.people)} người`

const countLine = ({ name, groups, journeys }: CountOf): string =>
  `${name}: ${twoDigits(groups)} đoàn, ${twoDigits(journeys)} lượt`

/** Lines "- …;", the last one ending ".". */
export const dashed = (lines: readonly string[]): readonly string[] =>
  lines.map((text, index) => {
    const bare = text.replace(/[\s.,;]+$/u, '')
    return `- ${index === lines.length - 1 ? sentence(bare) : `${bare};`}`
  })

type Breakdown = readonly [label: string, counts: readonly CountOf[]]

/** True when a group stands in more than one line, so that lines add up to more than the total. */
const overlaps = (total: PeriodCounts, [, counts]: Breakdown): boolean =>
  counts.reduce((sum, { groups }) => sum + groups, 0) > total.groups

const breakdownLines = ([label, counts]: Breakdown, number: number): readonly string[] =>
  counts.length === 0
    ? [`${number}. ${label}: không có số liệu.`]
    : [`${number}. ${label}:`, ...dashed(counts.map(countLine))]

/** Total and breakdowns in numbered items; the breakdowns are left out where there was nothing to count. */
export const countedBy = (total: PeriodCounts, breakdowns: readonly Breakdown[]): readonly string[] => {
  const first = `1. Tổng số: ${countsInWords(total)}.`
  if (isNone(total)) return [first]
  return [
    first,
    ...breakdowns.flatMap((breakdown, index) => breakdownLines(breakdown, index + 2)),
    ...(breakdowns.some((breakdown) => overlaps(total, breakdown))
      ? ['Một đoàn có thể được tính ở nhiều dòng nên tổng các dòng có thể lớn hơn tổng số.']
      : []),
  ]
}
