import { expect, test } from 'vitest'
import { DocumentNumber, printedNumber } from '#domain/document/document-number.ts'

test.each([
  ['', null],
  [' ', null],
  ['5', '05'],
  ['05', '05'],
  ['005', '05'],
  ['12', '12'],
  ['125', '125'],
  [' 7 ', '07'],
  ['12a', '12a'],
  ['5đ', '05đ'],
  ['9bi', '09bi'],
])('the number "%s" is printed %j', (typed, printed) => {
  expect(printedNumber(DocumentNumber.parse(typed))).toBe(printed)
})

test.each(['05/KHCN-VP', '05/', 'Số 5', 'a', 'a5', '12abc', '12 a', '1.2', '-5', '0', '00', '٣', '1234567', '😀'])(
  '"%s" is no number of a document: the symbol is the agency’s and is never typed',
  (typed) => {
    expect(DocumentNumber.safeParse(typed).success).toBe(false)
    expect(() => printedNumber(typed)).toThrow()
  },
)
