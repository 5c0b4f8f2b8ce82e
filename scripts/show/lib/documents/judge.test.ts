import { expect, test } from 'vitest'
import { DocumentKind } from '#domain/document/document-kind.ts'
import type { DocumentFigures } from '#tests/support/documents/measure.ts'
import { type ConformityFigures, type DocumentsFigures, judge } from './judge.ts'

const first: DocumentKind = 'outbound_trip_submission'
const rendered = (kind: DocumentKind, changes: Partial<DocumentFigures> = {}): DocumentFigures => ({
  name: 'one',
  kind,
  checks: 90,
  failedChecks: [],
  pages: 20,
  pagesInLibreOffice: 20,
  differingPages: [],
  leftAlone: [],
  strayInk: [0.01, 0.02],
  isCutAtTop: false,
  wrongNumbers: [],
  fontsNotEmbedded: [],
  ...changes,
})
const checked = (kind: DocumentKind, changes: Partial<ConformityFigures> = {}): ConformityFigures => ({
  name: 'one',
  kind,
  checks: 90,
  failedChecks: [],
  ...changes,
})
const good: DocumentsFigures = {
  conformity: DocumentKind.options.flatMap((kind) => Array.from({ length: 4 }, () => checked(kind))),
  rendered: DocumentKind.options.flatMap((kind) => [rendered(kind), rendered(kind)]),
  isBrokenFileRefused: true,
  windowsLeft: 0,
}
const withPages = (changes: Partial<DocumentFigures>): DocumentsFigures => ({
  ...good,
  rendered: [rendered(first, changes), ...good.rendered.slice(1)],
})
const withChecks = (changes: Partial<ConformityFigures>): DocumentsFigures => ({
  ...good,
  conformity: [checked(first, changes), ...good.conformity.slice(1)],
})

test('everything met is ok', () => {
  expect(judge(good)).toEqual({
    isOk: true,
    complaints: [],
    line: "documents: 9000 of 9000 checks on 100 files of 25 kinds, 1000 of 1000 pages of 50 files agree with LibreOffice, at most 2.0 % of a page's ink elsewhere … ok",
  })
})

test.each<[string, DocumentsFigures]>([
  ['one failed check', withChecks({ failedChecks: ['lề trái'] })],
  ['a checker that sees little', withChecks({ checks: 12 })],
  ['one page more than LibreOffice', withPages({ pages: 21 })],
  ['one page with other words', withPages({ differingPages: [3] })],
  ['many pages that could not be compared', withPages({ leftAlone: [1, 3, 5, 7, 9, 11, 13] })],
  ['one page whose picture differs', withPages({ strayInk: [0.01, 0.2] })],
  ['marks cut off the capitals of a first line', withPages({ isCutAtTop: true })],
  ['no picture compared', withPages({ strayInk: [] })],
  ['one page number missing', withPages({ wrongNumbers: ['page 2 has none'] })],
  ['one font not embedded', withPages({ fontsNotEmbedded: ['Arial'] })],
  ['one document without PDF', withPages({ pages: null })],
  ['a kind without cases', { ...good, conformity: good.conformity.filter(({ kind }) => kind !== first) }],
  ['a kind without pages', { ...good, rendered: good.rendered.filter(({ kind }) => kind !== 'outbound_trip_request') }],
  ['no long list', { ...good, rendered: good.rendered.map((one) => ({ ...one, pages: 4, pagesInLibreOffice: 4 })) }],
  ['nothing measured', { ...good, conformity: [], rendered: [] }],
  ['a broken file printed', { ...good, isBrokenFileRefused: false }],
  ['a window left behind', { ...good, windowsLeft: 1 }],
])('%s turns the figure short', (_what, figures) => {
  const { isOk, complaints, line } = judge(figures)
  expect(isOk).toBe(false)
  expect(complaints.length).toBeGreaterThan(0)
  expect(line).toMatch(/… short$/)
})
