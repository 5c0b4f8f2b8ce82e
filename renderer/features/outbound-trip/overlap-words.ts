import * as z from 'zod'
import { LocalDate } from '#domain/shared/local-date.ts'
import { dayRange } from '#renderer/words/day-range.ts'

const Clash = z.object({
  tripTitle: z.string(),
  staffMemberId: z.string(),
  fullName: z.string(),
  from: LocalDate,
  to: LocalDate,
})
type Clash = z.infer<typeof Clash>

/** Who is already away, as the backend named them; empty when it did not. */
export const clashesOf = (details: Readonly<Record<string, unknown>>): readonly Clash[] => {
  const parsed = z.array(Clash).safeParse(details.clashes)
  return parsed.success ? parsed.data : []
}

/** Of one member: with which trip, on which days, and what to do. */
export const clashWords = ({ tripTitle, from, to }: Clash): string =>
  `Đang có tên trong “${tripTitle}”, ${dayRange(from, to)}. Hãy đổi ngày, hoặc bỏ người này khỏi một trong hai đoàn.`

/** Of several members in one sentence, for where there is no list of members to put it at. */
export const overlapSentence = (clashes: readonly Clash[]): string => {
  if (clashes.length === 0) return 'Có người trong đoàn đang đi chuyến khác vào những ngày này.'
  const each = clashes.map(({ fullName, tripTitle, from, to }) => `${fullName} (“${tripTitle}”, ${dayRange(from, to)})`)
  return `Trùng ngày với chuyến khác: ${each.join('; ')}.`
}
