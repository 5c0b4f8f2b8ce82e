import { expect, test } from 'vitest'
import { judgeJoined } from '#scripts/show/lib/batch/joined.ts'
import { addedToOpening, type BatchFigures, verdict } from '#scripts/show/lib/batch/verdict.ts'
import type { Block } from '#tests/support/app-driver/blocks.ts'

const block = (took: number, worked = took): Block => ({ took, worked, screen: 'staff', isOpening: false })
const opening = (took: number, screen: string): Block => ({ took, worked: took, screen, isOpening: true })
const during = (...window: readonly Block[]) => ({ main: [block(21)], window })

const figures: BatchFigures = {
  letters: 500,
  done: 500,
  failed: 0,
  state: 'saved',
  seconds: 90,
  others: 0.1,
  alone: { main: [block(30)], window: [block(48), opening(110, 'staff')] },
  during: during(block(50), opening(120, 'staff'), opening(40, 'units')),
  screensOpened: 60,
  joined: { pages: 1100, misplaced: [], otherLength: [] },
  cancel: { state: 'cancelled', doneMore: 1, windowsLeft: 1 },
}

test('sound figures are ok, and the line says what was measured', () => {
  expect(verdict(figures)).toEqual({
    isOk: true,
    complaints: [],
    line: 'batch: 500 letters, 1100 pages in 90 s, longest block 21 ms in the main process, 50 ms in the window (at most 50) … ok',
  })
})

test.each([
  ['too few letters', { letters: 60, done: 60 }],
  ['a letter that failed', { failed: 1 }],
  ['a batch that was not finished', { done: 499 }],
  ['a file that was not saved', { state: 'failed' }],
  ['a main process that stood still', { during: { main: [block(51)], window: [] } }],
  ['a time that is none', { during: { main: [block(Number.NaN)], window: [] } }],
  ['a window that stood still while it was typed into', { during: during(block(51)) }],
  ['a quiet machine on which the thread waited all the same', { during: during(block(90, 5)) }],
  ['a screen that blocks longer than without a batch', { during: during(opening(161, 'staff')) }],
  ['a window that nobody used', { screensOpened: 3 }],
  ['a letter without a page', { joined: { pages: 499, misplaced: [], otherLength: [] } }],
  ['a letter in the wrong place', { joined: { pages: 1100, misplaced: ['ML0007'], otherLength: [] } }],
  ['a letter that lost a page', { joined: { pages: 1100, misplaced: [], otherLength: ['ML0007'] } }],
  ['a cancel that came to another end', { cancel: { state: 'saved', doneMore: 0, windowsLeft: 1 } }],
  ['a cancel heeded late', { cancel: { state: 'cancelled', doneMore: 2, windowsLeft: 1 } }],
  ['a hidden window left behind', { cancel: { state: 'cancelled', doneMore: 0, windowsLeft: 2 } }],
] as const)('%s is short', (_what, changes) => {
  const { isOk, complaints, line } = verdict({ ...figures, ...changes })
  expect(isOk).toBe(false)
  expect(complaints).toHaveLength(1)
  expect(line).toMatch(/ … short$/)
})

test('on a busy machine the time that a thread worked is counted, and the line says so', () => {
  const busy = { ...figures, others: 0.62, during: { main: [block(400, 20)], window: [block(90, 45)] } }
  expect(verdict(busy).line).toBe(
    'batch: 500 letters, 1100 pages in 90 s, longest block 20 ms in the main process, 45 ms in the window (at most 50; other programs used 62 % of the machine: processor time counted) … ok',
  )
  const worked = { ...busy, during: { main: [block(400, 60)], window: [] } }
  expect(verdict(worked).isOk).toBe(false)
})

test('a screen that was never opened without a batch counts whole', () => {
  expect(addedToOpening(during(), during(opening(60, 'documents')), 0)).toEqual({ screen: 'documents', ms: 60 })
})

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const pages = [`${HEAD} Số: 01/ML1`, 'Lưu: VT, ML1.', `${HEAD} ML2`, `${HEAD} ML3`, 'Phụ lục']

test('letters are told apart by their heads and found by their marks', () => {
  const lengths = new Map([
    ['ML1', 2],
    ['ML3', 2],
  ])
  expect(judgeJoined(pages, ['ML1', 'ML2', 'ML3'], lengths)).toEqual({ pages: 5, misplaced: [], otherLength: [] })
})

test.each([
  ['a lost letter', [...pages.slice(0, 2), ...pages.slice(3)], ['ML2', 'ML3']],
  ['two letters in each other’s place', [pages[2], pages[0], pages[1], pages[3]], ['ML1', 'ML2']],
  ['a letter that was not asked for', [...pages, `${HEAD} ML9`], ['a letter 4']],
  ['no letter at all', [], ['ML1', 'ML2', 'ML3']],
])('%s is seen', (_what, texts, misplaced) => {
  expect(judgeJoined(texts.map(String), ['ML1', 'ML2', 'ML3'], new Map()).misplaced).toEqual(misplaced)
})

test('a lost page is seen where the length of the letter is known', () => {
  expect(judgeJoined(pages.slice(0, 4), ['ML1', 'ML2', 'ML3'], new Map([['ML3', 2]])).otherLength).toEqual(['ML3'])
})
