import type { ConsentWarning } from '#domain/inbound-visit/consent-warning.ts'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** "Còn 01 ngày làm việc, chưa có văn bản đồng ý", "Đoàn đến hôm nay, …", "Đoàn đã đến, …". */
export const consentWords = ({ daysLeft, isAsked }: ConsentWarning): string => {
  const when =
    daysLeft > 0 ? `Còn ${twoDigits(daysLeft)} ngày làm việc` : daysLeft === 0 ? 'Đoàn đến hôm nay' : 'Đoàn đã đến'
  return `${when}, ${isAsked ? 'đã xin nhưng chưa có văn bản đồng ý' : 'chưa có văn bản đồng ý'}`
}
