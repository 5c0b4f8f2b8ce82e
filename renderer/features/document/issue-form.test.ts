import { expect, test } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import {
  emptyIssue,
  IssueForm,
  issueField,
  issueFormWords,
  SignedForm,
  suggestionSentence,
} from '#renderer/features/document/issue-form.ts'
import { issueSentence } from '#renderer/ui/form/issue-sentence.ts'

const blank = emptyIssue(LocalDate.parse('2026-11-23'))

const problems = (over: Partial<typeof blank>): readonly string[] =>
  IssueForm.safeParse(
    { ...blank, ...over },
    { error: (issue) => issueSentence(issue, issueFormWords) },
  ).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

test.each([
  [{ number: '' }, ['number: Chưa điền.']],
  [{ number: '05/SKHCN-VP' }, ['number: Chỉ ghi số, ví dụ 05; ký hiệu được điền tự động.']],
  [{ number: 'số 5' }, ['number: Chỉ ghi số, ví dụ 05; ký hiệu được điền tự động.']],
  [{ number: '05', on: '31/2/2026' }, ['on: Không có ngày 31/2/2026. Hãy kiểm tra lại ngày, tháng, năm.']],
  [{ number: '05', copies: 'ba' }, ['copies: Chỉ ghi số bản, từ 1 đến 9999, hoặc để trống.']],
  [{ number: '05', copies: '0' }, ['copies: Chỉ ghi số bản, từ 1 đến 9999, hoặc để trống.']],
  [{ number: '12a', copies: '3' }, []],
  [{ number: ' 5 ' }, []],
])('%j is told at its field', (over, expected) => {
  expect(problems(over)).toEqual(expected)
})

test('what was typed becomes number, day and copies', () => {
  expect(IssueForm.parse({ ...blank, number: ' 5 ', copies: ' 4 ' })).toEqual({
    number: '5',
    on: '2026-11-23',
    copies: 4,
    isOrderConfirmed: false,
  })
  expect(IssueForm.parse({ ...blank, number: '5' }).copies).toBeNull()
})

test('a paper without number takes its day alone', () => {
  expect(SignedForm.parse(blank)).toMatchObject({ number: '', on: '2026-11-23' })
})

test('a refusal stands at the field it is about', () => {
  expect(issueField('letter.number_taken')).toBe('number')
  expect(issueField('letter.signer_differs')).toBe('on')
  expect(issueField('letter.changed_elsewhere')).toBe('root')
})

test('the next number is a suggestion and says whose book is the authority', () => {
  const series = 'CV/KHCN'
  expect(suggestionSentence({ series, last: '05', suggestion: '06' })).toBe(
    'Gợi ý: 06 – số cuối trong ứng dụng là 05; sổ của văn thư là chính.',
  )
  expect(suggestionSentence({ series, last: '', suggestion: '01' })).toContain('theo sổ của văn thư')
})
