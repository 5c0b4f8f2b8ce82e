import type { ConsentWarning } from '#domain/inbound-visit/consent-warning.ts'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const untilArrival = (daysLeft: number): string =>
  daysLeft > 0 ? `Còn ${twoDigits(daysLeft)} ngày làm việc` : daysLeft === 0 ? 'Đoàn đến hôm nay' : 'Đoàn đã đến'

/** Under a heading that says what has not come: "Còn 01 ngày làm việc, đã xin". */
export const consentDistance = ({ daysLeft, isAsked }: ConsentWarning): string =>
  `${untilArrival(daysLeft)}, ${isAsked ? 'đã xin' : 'chưa xin'}`

/** "Còn 01 ngày làm việc, chưa có văn bản đồng ý", "Đoàn đến hôm nay, …", "Đoàn đã đến, …". */
export const consentWords = ({ daysLeft, isAsked }: ConsentWarning): string =>
  `${untilArrival(daysLeft)}, ${isAsked ? 'đã xin nhưng chưa có văn bản đồng ý' : 'chưa có văn bản đồng ý'}`
