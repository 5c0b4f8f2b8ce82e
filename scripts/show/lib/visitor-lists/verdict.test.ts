import { expect, test } from 'vitest'
import { type ListFigure, listsVerdict } from '#scripts/show/lib/visitor-lists/verdict.ts'

const list = (over: Partial<ListFigure> = {}): ListFigure => ({
  what: 'a list',
  isRight: true,
  filled: 3,
  answered: 3,
  guests: 2,
  ...over,
})
const good = [...Array.from({ length: 24 }, () => list()), list({ guests: 1000, filled: 1001, answered: 1001 })]

test('every input counted right and nothing dropped is ok', () => {
  expect(listsVerdict(good)).toEqual({
    isOk: true,
    line: 'visitor-lists: 25 of 25 messy inputs counted right, 0 lines dropped, longest list 1000 guests … ok',
  })
})

test.each<[string, readonly ListFigure[]]>([
  ['a wrong count', [list({ isRight: false }), ...good]],
  ['a line dropped in silence', [list({ answered: 2 }), ...good]],
  ['too few inputs', good.slice(2)],
  ['no long list', good.slice(0, -1).concat(list())],
])('%s is short', (_what, lists) => {
  expect(listsVerdict(lists).isOk).toBe(false)
})
