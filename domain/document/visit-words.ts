import type { VisitFacts, VisitGuest } from '#domain/document/facts.ts'
import { dayInWords, twoDigits } from '#domain/document/phrases.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import { daysBetween } from '#domain/shared/local-date.ts'

/** "đoàn", or "khách" where one person comes alone. */
export const guestNoun = ({ guests }: Pick<VisitFacts, 'guests'>): string => (guests.length === 1 ? 'khách' : 'đoàn')

type Origin = Pick<VisitFacts, 'partner' | 'country' | 'furtherPartners'>

/** "Viện Nghiên cứu Mẫu, Nhật Bản"; the country alone where nobody sent the guests; several one after the other. */
export const origin = ({ partner, country, furtherPartners }: Origin, countries: CountryName): string =>
  [{ name: partner, country }, ...furtherPartners]
    .map((one) => [one.name, countries(one.country)].filter((part) => part !== '').join(', '))
    .join('; ')

/** "đoàn khách của Viện Nghiên cứu Mẫu, Nhật Bản", "khách Nhật Bản". */
export const visitors = (visit: VisitFacts, countries: CountryName): string =>
  visitorsOf(visit, visit.guests.length, countries)

export const visitorsOf = (visit: Origin, guestCount: number, countries: CountryName): string => {
  const noun = guestCount === 1 ? 'khách' : 'đoàn khách'
  return `${noun} ${visit.partner === '' ? '' : 'của '}${origin(visit, countries)}`
}

/** "02 ngày, từ ngày 13 tháng 4 năm 2026 đến hết ngày 14 tháng 4 năm 2026"; one day is named once. */
export const visitStay = ({ arrivesOn, departsOn }: Pick<VisitFacts, 'arrivesOn' | 'departsOn'>): string =>
  arrivesOn === departsOn
    ? dayInWords(arrivesOn)
    : `${twoDigits(daysBetween(arrivesOn, departsOn) + 1)} ngày, từ ${dayInWords(arrivesOn)} đến hết ${dayInWords(departsOn)}`

/** Trưởng đoàn first, the others as recorded. */
export const leaderFirst = (guests: readonly VisitGuest[]): readonly VisitGuest[] =>
  guests.toSorted((a, b) => Number(b.isLeader) - Number(a.isLeader))

/** "YAMADA TARO, Viện trưởng, Viện Nghiên cứu Mẫu"; the name exactly as in the passport. */
export const guestInWords = ({ fullName, post, organisation }: VisitGuest): string =>
  [fullName, post, organisation].filter((part) => part !== '').join(', ')

/** Text that may have several lines, inside a sentence: "Một; Hai". */
export const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((part) => part.replace(/[\s.,;]+$/u, ''))
    .filter((part) => part !== '')
    .join('; ')

/** "Nguyễn Văn A, Phó Giám đốc; thành phần tham dự: …; phiên dịch: …", as far as known. */
export const receptionInWords = ({ hostLeader, receptionMembers, interpreter }: VisitFacts): string => {
  const further = [
    ['thành phần tham dự', inOneLine(receptionMembers)],
    ['phiên dịch', inOneLine(interpreter)],
  ]
  return [inOneLine(hostLeader), ...further.filter(([, text]) => text !== '').map((pair) => pair.join(': '))].join('; ')
}
