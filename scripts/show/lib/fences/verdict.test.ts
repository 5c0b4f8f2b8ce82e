import { expect, test } from 'vitest'
import {
  type Caught,
  type Complaint,
  dirtOf,
  FENCES_THRESHOLD,
  fencesVerdict,
  type Violation,
  whoCaught,
} from '#scripts/show/lib/fences/verdict.ts'

const nobody = { tsc: [], biome: [], test: [] } as const
const caught: readonly Caught[] = Array.from({ length: FENCES_THRESHOLD.planted }, (_, index) => ({
  name: `violation ${index}`,
  by: { ...nobody, ...(index % 2 === 0 ? { tsc: ['TS6307'] } : { test: ['folders import only downwards'] }) },
}))

test('every violation caught by at least one fence, on a clean copy, is ok', () => {
  expect(fencesVerdict({ caught, dirty: [] })).toEqual({
    isOk: true,
    line: 'fences: 20 of 20 planted violations caught … ok',
  })
})

test.each<[string, Partial<Parameters<typeof fencesVerdict>[0]>, string]>([
  ['a violation nobody caught', { caught: [...caught, { name: 'hole', by: nobody }] }, '20 of 21 planted'],
  ['a fence that shouts at clean code', { dirty: ['biome: db/audit.ts (noConsole)'] }, '1 complaints without any'],
  ['too few violations', { caught: caught.slice(1) }, '19 of 19 planted'],
  ['no violation at all', { caught: [] }, '0 of 0 planted'],
])('%s is short', (_fault, change, words) => {
  const verdict = fencesVerdict({ caught, dirty: [], ...change })
  expect(verdict.isOk).toBe(false)
  expect(verdict.line).toMatch(/^fences: .* … short$/)
  expect(verdict.line).toContain(words)
})

const violation: Violation = { name: 'clock', file: 'domain/a.ts', reasons: ['noRestrictedGlobals'] }
const complaint: Complaint = { fence: 'biome', file: 'domain/a.ts', reason: 'noRestrictedGlobals', text: 'Date' }
const survey = (...complaints: readonly Complaint[]) => ({ complaints, failed: [] })

test('a complaint counts for the file and the reason it names', () => {
  expect(whoCaught([violation], survey(complaint, complaint))).toEqual([
    { name: 'clock', by: { tsc: [], biome: ['noRestrictedGlobals'], test: [] } },
  ])
})

test.each<[string, Partial<Complaint>]>([
  ['another file', { file: 'domain/b.ts' }],
  ['another reason, as a badly placed blank', { reason: 'format' }],
])('a complaint about %s does not count', (_what, change) => {
  expect(whoCaught([violation], survey({ ...complaint, ...change }))).toEqual([{ name: 'clock', by: nobody }])
})

test('where several violations lie in one file, the complaint must name the one', () => {
  const named = { ...violation, saying: /getDay/ }
  expect(whoCaught([named], survey(complaint))[0]?.by.biome).toEqual([])
  expect(whoCaught([named], survey({ ...complaint, text: 'Date.getDay' }))[0]?.by.biome).toEqual([
    'noRestrictedGlobals',
  ])
})

test('dirt is every complaint on the clean copy, and every failure that nobody explained', () => {
  expect(dirtOf({ complaints: [complaint], failed: ['biome', 'tsc'] })).toEqual([
    'biome: domain/a.ts (noRestrictedGlobals)',
    'tsc failed',
  ])
  expect(dirtOf(survey())).toEqual([])
})
