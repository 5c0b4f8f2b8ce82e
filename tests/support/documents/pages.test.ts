import { expect, test } from 'vitest'
import { differingPages, leftAlone, type Page, wrongNumbers } from './pages.ts'

const A4 = 595.3
const middle = (85.05 + A4 - 42.5) / 2
const word = (text: string, bottom = 100, at = 100) => ({ text, left: at - 5, right: at + 5, bottom })
const number = (text: string, at = middle) => word(text, 45, at)
const page = (...words: Page['words']): Page => ({ width: A4, words })
const text = [word('Kính'), word('gửi')]
const appendix = [word('Phụ'), word('lục'), word('Danh')]

test('numbers begin at 2 in the letter and begin again in the appendix', () => {
  expect(
    wrongNumbers(
      [page(...text), page(number('2'), ...text), page(...appendix), page(number('2'), ...text)],
      'by_appendix',
    ),
  ).toEqual([])
})

test('a register is numbered after its cover, a paper of one page never', () => {
  expect(wrongNumbers([page(...text), page(...text), page(number('2'), ...text)], 'after_cover')).toEqual([])
  expect(wrongNumbers([page(...text), page(number('2'), ...text)], 'after_cover')).toHaveLength(1)
  expect(wrongNumbers([page(...text), page(...text)], 'none')).toEqual([])
  expect(wrongNumbers([page(...text), page(number('2'), ...text)], 'none')).toHaveLength(1)
})

test.each<[string, readonly Page[]]>([
  ['a number on the first page', [page(number('1'), ...text)]],
  ['no number on the second', [page(...text), page(...text)]],
  ['a number that does not begin again', [page(...text), page(...appendix), page(number('3'), ...text)]],
  ['a number on the appendix’s first page', [page(...text), page(number('2'), ...appendix)]],
  ['a number at the right', [page(...text), page(number('2', 500), ...text)]],
])('%s is found', (_what, pages) => {
  expect(wrongNumbers(pages, 'by_appendix')).toHaveLength(1)
})

test('the order in which a program writes its cells does not count, the words and their page do', () => {
  const ours = [page(...text), page(number('2'), word('một'), word('hai'))]
  expect(differingPages(ours, [page(...text), page(word('hai'), word('một'))])).toEqual([])
  expect(differingPages(ours, [page(...text), page(word('một'))])).toEqual([2])
  expect(differingPages(ours, [page(...text)])).toEqual([2])
  expect(differingPages(ours, [page(...text, word('hai')), page(word('một'))])).toEqual([1, 2])
})

test('a heading that LibreOffice leaves alone at the end of a page is told from other differences', () => {
  const heading = [word('II.'), word('KẾT'), word('QUẢ')]
  const ours = [page(...text), page(...heading, word('một'))]
  const theirs = [page(...text, ...heading), page(word('một'))]
  expect(leftAlone(ours, theirs, ['II. KẾT QUẢ'])).toEqual([1])
  expect(leftAlone(ours, theirs, [])).toEqual([])
  expect(leftAlone(ours, [page(...text, ...heading), page(word('hai'))], ['II. KẾT QUẢ'])).toEqual([])
  expect(leftAlone(theirs, ours, ['II. KẾT QUẢ'])).toEqual([])
  expect(leftAlone(ours, ours, ['II. KẾT QUẢ'])).toEqual([])
})
