import type { DocumentFact, PersonalPage } from '#domain/document/document-content.ts'
import type { PassportSlip } from '#domain/document/facts.ts'
import { dayInWords, sentence, twoDigits } from '#domain/document/phrases.ts'
import { passportKindNames } from '#domain/document/trip-words.ts'
import { writer } from '#domain/document/writer.ts'
import { formatDay } from '#domain/shared/local-date.ts'

const page = (slip: PassportSlip): PersonalPage => {
  const { isBack, on, fullName, post, unitName, passport, tripTitle, decisionNumber, officer } = slip
  const holder = `${fullName}, ${post}, ${unitName}`
  const kind = passportKindNames[passport.kind].toLocaleLowerCase('vi')
  const act = isBack ? 'nhận lại hộ chiếu' : 'giao hộ chiếu'
  return {
    // Who takes the passport signs last; who gives it signs beside him.
    name: isBack ? officer : fullName,
    paragraphs: [
      `Hôm nay, ${dayInWords(on)}, hai bên ${act} như sau:`,
      `1. Người giao: ${sentence(isBack ? holder : officer)}`,
      `2. Người nhận: ${sentence(isBack ? officer : holder)}`,
      `3. Hộ chiếu: loại ${kind}; số ${passport.number}; ${passport.expiresOn === null ? 'chưa ghi hạn sử dụng' : `có giá trị đến ngày ${formatDay(passport.expiresOn)}`}.`,
      `4. Chuyến đi: ${tripTitle}; theo văn bản số ${sentence(decisionNumber)}`,
      ...(slip.lateReason === '' ? [] : [`5. Lý do nộp muộn: ${sentence(slip.lateReason)}`]),
      ...(slip.note === '' ? [] : [`${slip.lateReason === '' ? 5 : 6}. Ghi chú: ${sentence(slip.note)}`]),
      isBack
        ? 'Hai bên đã kiểm tra hộ chiếu và ký xác nhận./.'
        : 'Người nhận giữ gìn hộ chiếu và nộp lại đúng hạn sau khi về nước. Hai bên đã kiểm tra hộ chiếu và ký xác nhận./.',
    ],
  }
}

/** No number of a passport among them: facts also stand in file names and lists. */
const facts = (slips: readonly PassportSlip[]): readonly DocumentFact[] => [
  { tag: 'slipCount', label: 'Số phiếu', text: twoDigits(slips.length) },
]

/** Phiếu giao, nhận hộ chiếu (Luật 49/2019/QH14, Điều 24.2): one page per hand-over, signed by both. */
export const passportSlip = writer('passport_slip', {
  missing: () => [],
  write: ({ slips }) => ({
    typeName: slips.every(({ isBack }) => isBack) ? 'Phiếu nhận lại hộ chiếu' : 'Phiếu giao, nhận hộ chiếu',
    subject: 'công vụ, ngoại giao',
    pages: slips.map(page),
    facts: facts(slips),
  }),
})
