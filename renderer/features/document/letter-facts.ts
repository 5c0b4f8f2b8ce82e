import type { LetterView } from '#contract/routes/letter.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'
import type { Fact } from '#renderer/ui/fact-list.tsx'
import { shownNumber, urgencyLabels } from '#renderer/words/letter-words.ts'

/** What a letter is, in short: for the panel beside its pages. */
export const letterFacts = ({ letter, addressees, numberAndSymbol, isNumbered }: LetterView): readonly Fact[] => {
  const { frozen, issued } = letter
  const urgency = frozen?.content.urgency ?? letter.choices.urgency
  return [
    ...(isNumbered ? [{ label: 'Số, ký hiệu', value: shownNumber(numberAndSymbol) }] : []),
    ...(issued === null ? [] : [{ label: isNumbered ? 'Ngày văn bản' : 'Ngày ký', value: formatDeadline(issued.on) }]),
    ...(addressees.length === 0 ? [] : [{ label: 'Kính gửi', value: addressees.join('\n') }]),
    ...(frozen === null || !isNumbered ? [] : [{ label: 'Người ký', value: frozen.content.signerName }]),
    ...(urgency === null ? [] : [{ label: 'Độ khẩn', value: urgencyLabels[urgency] }]),
    ...(issued?.copies == null ? [] : [{ label: 'Số lượng bản', value: String(issued.copies) }]),
  ]
}
