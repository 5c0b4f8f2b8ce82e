import { expect, test } from 'vitest'
import { birthText, birthToText, parseTypedBirth } from '#renderer/ui/form/birth-text.ts'

test.each([
  ['', { known: 'no' }],
  ['1975', { known: 'year', year: 1975 }],
  ['3/2/1975', { known: 'day', on: '1975-02-03' }],
  ['03021975', { known: 'day', on: '1975-02-03' }],
  ['1899', null],
  ['2/1975', null],
  ['30/2/1975', null],
])('a birth typed as %j is %j', (typed, birth) => {
  expect(parseTypedBirth(typed)).toEqual(birth)
})

test('a year is shown as a year again, never as 1 January', () => {
  expect(birthToText({ known: 'year', year: 1975 })).toBe('1975')
  expect(birthToText({ known: 'no' })).toBe('')
})

test('a birth that is none is refused with what to do', () => {
  expect(birthText.safeParse('1800').error?.issues[0]?.message).toBe('Năm sinh phải từ 1900.')
  expect(birthText.safeParse('tháng 2').error?.issues[0]?.message).toBe('Hãy ghi ngày/tháng/năm, ví dụ 12/01/2026.')
})
