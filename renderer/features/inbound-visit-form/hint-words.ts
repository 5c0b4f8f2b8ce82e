import type { SeenBefore } from '#contract/routes/inbound-visit.ts'
import type { VisitClash } from '#domain/inbound-visit/visit-clash.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { dayRange } from '#renderer/words/day-range.ts'

/** Where somebody or a room is taken, before the title of the other record. */
export const clashLead = ({ what, other }: VisitClash): string => {
  if (other.of === 'trip') return 'Trùng lịch: đi nước ngoài,'
  return what === 'room' ? 'Trùng phòng với' : 'Trùng lịch: tiếp'
}

/** When: days, or the hours of a room. */
export const clashWhen = ({ what, from, to, time }: VisitClash): string =>
  what === 'room' ? `${time === '' ? 'cả ngày' : time}, ${formatDay(from)}` : dayRange(from, to)

const SHORT = 160

const shortened = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= SHORT ? plain : `${plain.slice(0, SHORT - 1).trimEnd()}…`
}

export const seenLead = ({ by, visitorName, partners }: SeenBefore): string => {
  if (by === 'partner') return 'Đã từng đến:'
  const with_ = partners.length === 0 ? '' : ` (${partners.join(', ')})`
  return by === 'passport' ? `Hộ chiếu này đã đến với ${visitorName}${with_}:` : `Người cùng tên đã đến${with_}:`
}

export const seenTail = ({ arrivesOn, departsOn, result }: SeenBefore): string =>
  [
    dayRange(arrivesOn, departsOn),
    result === '' ? 'chưa có báo cáo kết quả' : `kết quả: ${shortened(result).replace(/\.$/, '')}`,
  ].join('; ')
