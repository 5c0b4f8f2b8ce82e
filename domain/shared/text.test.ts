import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  comparePersonNames,
  compareVietnamese,
  foldMarks,
  line,
  matchesSearch,
  optionalLine,
  paragraph,
  tidyLine,
  tidyText,
} from '#domain/shared/text.ts'

const typed = fc.constantFrom(
  'e',
  '\u0301',
  '\u0323',
  '\u200b',
  '\r',
  '\n',
  '\v',
  ' ',
  '\t',
  'đ',
  '\ud83d',
  '\ude00',
  '😀',
  '\u0000',
)
const NFD = 'Nguyễn Thị Thuỷ'.normalize('NFD')

test.each([
  [NFD, 'Nguyễn Thị Thuỷ', 'marks typed apart become one letter'],
  ['  Lê\t Văn   An ', 'Lê Văn An', 'blanks run together'],
  ['Lê\r\nVăn\nAn', 'Lê Văn An', 'pasted line breaks become blanks'],
  ['Lê\rVăn', 'Lê Văn', 'an old Macintosh line break too'],
  ['Lê\vVăn', 'Lê Văn', 'and the line break of Word inside a paragraph'],
  ['Lê\u2028Văn\u2029An\u0085Bình\fCường', 'Lê Văn An Bình Cường', 'and every other one'],
  ['Lê\u00a0Văn\u3000An', 'Lê Văn An', 'hard blanks become blanks'],
  ['\ufeffLê\u200b Văn\u200e\u202e An\u00ad', 'Lê Văn An', 'what cannot be seen is gone'],
  ['A\u0000B\u001bC', 'ABC', 'control characters are gone'],
  ['A\ud800B', 'AB', 'half a surrogate pair is gone'],
  ['Đoàn 😀🇻🇳', 'Đoàn 😀🇻🇳', 'emoji stay'],
  ['{a} <b> & "c" \'d\'', '{a} <b> & "c" \'d\'', 'signs of templates and markup stay'],
])('the line %j is stored as %j: %s', (typed, stored) => {
  expect(tidyLine(typed)).toBe(stored)
})

test.each([
  ['Một \r\n hai', 'Một\nhai', 'line ends of Windows, no blanks around them'],
  ['Một\rhai', 'Một\nhai', 'line ends of old Macintosh'],
  ['Một\vhai', 'Một\nhai', 'line ends of Word'],
  ['Một\u2028hai', 'Một\nhai', 'the line separator'],
  ['Một\n\n\n\nhai', 'Một\n\nhai', 'one empty line is enough'],
  ['\n Một  \t hai \n', 'Một hai', 'no blank edges'],
  [NFD, 'Nguyễn Thị Thuỷ', 'marks typed apart become one letter'],
  ['a\u200bb\u0007c', 'abc', 'what cannot be seen is gone'],
])('the text %j is stored as %j: %s', (typed, stored) => {
  expect(tidyText(typed)).toBe(stored)
})

test('whatever is typed is stored as NFC, once and for all, without line breaks in a line', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: typed, maxLength: 40 }))
  fc.assert(
    fc.property(text, (any) => {
      for (const tidy of [tidyLine, tidyText]) {
        const stored = tidy(any)
        expect(stored).toBe(stored.normalize('NFC'))
        expect(tidy(stored)).toBe(stored)
        expect(stored.isWellFormed()).toBe(true)
      }
      expect(tidyLine(any)).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/)
    }),
  )
})

test('a line is measured as it is stored', () => {
  expect(line(5).safeParse('  Việt  ').data).toBe('Việt')
  expect(line(4).safeParse('Việt'.normalize('NFD')).data).toBe('Việt')
  expect(line(300).safeParse('a'.repeat(300)).success).toBe(true)
  expect(line(300).safeParse('a'.repeat(301)).success).toBe(false)
  expect(line(5).safeParse(' \u200b\n ').success).toBe(false)
  expect(optionalLine(5).safeParse(' \u200b ').data).toBe('')
  expect(optionalLine(5).safeParse('123456').success).toBe(false)
  expect(paragraph(5).safeParse('1\r\n2').data).toBe('1\n2')
  expect(paragraph(5).safeParse('123456').success).toBe(false)
  expect(line(5).safeParse(null).success).toBe(false)
})

test.each([
  ['Đỗ Đức', 'do duc'],
  ['Nguyễn Thị Thuỷ', 'nguyen thi thuy'],
  ['Ước ƯỚC ơi', 'uoc uoc oi'],
  [NFD, 'nguyen thi thuy'],
  ['Łódź 2026', 'łodz 2026'],
])('%s is searched as “%s”', (text, folded) => {
  expect(foldMarks(text)).toBe(folded)
})

test.each([
  ['Đỗ Thị Hạnh', 'do thi', true],
  ['Đỗ Thị Hạnh', 'đỗ', true],
  ['Đỗ Thị Hạnh', 'ĐỖ  THỊ', true],
  ['Đỗ Thị Hạnh', 'đó', false],
  ['Đỗ Thị Hạnh', 'hanh', true],
  ['Đỗ Thị Hạnh', 'hành', false],
  ['Đỗ Thị Hạnh'.normalize('NFD'), 'hạnh', true],
  ['Đỗ Thị Hạnh', 'hạnh'.normalize('NFD'), true],
  ['Đỗ Thị Hạnh', '  ', true],
])('in “%s”, “%s” is found: %s', (text, typed, found) => {
  expect(matchesSearch(text, typed)).toBe(found)
})

test('people stand by given name, then family name, in the order of the Vietnamese alphabet', () => {
  const ordered = [
    'Nguyễn Văn An',
    'Trần Thị An',
    'Lê Ân',
    'Lê Bình',
    'Phạm Thị Dung',
    'Bùi Đức',
    'Lê Em',
    'Lê Giang',
    'Đặng Oanh',
    'Lê Ơn',
    'Lê Uyên',
    'Lê Ước',
    'Lê Vân',
    'Ý',
  ]
  expect([...ordered].reverse().sort(comparePersonNames)).toEqual(ordered)
})

test('units stand in plain Vietnamese order: d before đ, o before ô before ơ', () => {
  const ordered = ['Ban A', 'Ban Â', 'Ban D', 'Ban Đ', 'Ban E', 'Ban O', 'Ban Ô', 'Ban Ơ', 'Ban U', 'Ban Ư']
  expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered)
})
