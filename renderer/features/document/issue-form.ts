import * as z from 'zod'
import { DocumentNumber } from '#domain/document/document-number.ts'
import type { LetterError } from '#domain/letter/letter.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tidyLine } from '#domain/shared/text.ts'
import { dayText, dayToText } from '#renderer/ui/form/day-text.ts'

/** Số lượng bản as typed; empty when not noted. */
const copiesText = z
  .string()
  .transform(tidyLine)
  .pipe(z.string().regex(/^$|^[1-9]\d{0,3}$/))
  .transform((text) => (text === '' ? null : Number(text)))

const shared = { on: dayText, copies: copiesText, isOrderConfirmed: z.boolean() }

/** Number and day as the clerk gave them; the symbol is the agency's. */
export const IssueForm = z.object({ number: DocumentNumber.pipe(z.string().min(1)), ...shared })
/** A paper without number is signed on a day, no more. */
export const SignedForm = z.object({ number: z.string().max(0), ...shared })
export type IssueInput = z.input<typeof IssueForm>
export type IssueOutput = z.output<typeof IssueForm>

export const issueFormWords = {
  number: 'Chỉ ghi số, ví dụ 05; ký hiệu được điền tự động.',
  copies: 'Chỉ ghi số bản, từ 1 đến 9999, hoặc để trống.',
} as const

export const emptyIssue = (today: LocalDate): IssueInput => ({
  number: '',
  on: dayToText(today),
  copies: '',
  isOrderConfirmed: false,
})

const fields: Readonly<Partial<Record<LetterError, 'number' | 'on'>>> = {
  'letter.number_required': 'number',
  'letter.number_taken': 'number',
  'letter.number_out_of_order': 'number',
  'letter.issue_in_future': 'on',
  'letter.head_differs': 'on',
  'letter.signer_differs': 'on',
}

/** The field a refusal belongs to. */
export const issueField = (code: string): 'number' | 'on' | 'root' =>
  code in fields ? (fields[code as LetterError] ?? 'root') : 'root'

type Suggestion = { readonly series: string; readonly last: string; readonly suggestion: string }

/** The next number as a mere suggestion: most letters of the series are written outside this app. */
export const suggestionSentence = ({ last, suggestion }: Suggestion): string =>
  last === ''
    ? 'Trong năm này ứng dụng chưa ghi số nào của dãy; hãy theo sổ của văn thư.'
    : `Gợi ý: ${suggestion} – số cuối trong ứng dụng là ${last}; sổ của văn thư là chính.`
