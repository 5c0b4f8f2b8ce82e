import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkTemplate } from '#electron/documents/template-check/check-template.ts'
import { type Check, measureTemplates, type TemplateFigure } from './measure.ts'
import { triedCases, triedShipped } from './tried.ts'
import { NAMED, type TemplateFigures, templatesVerdict } from './verdict.ts'

const figure = (name: string, changes: Partial<TemplateFigure> = {}): TemplateFigure => ({
  name,
  what: '',
  isAccepted: false,
  problems: [],
  fault: null,
  milliseconds: 10,
  ...changes,
})
const many = (count: number, isAccepted: boolean): readonly TemplateFigure[] =>
  Array.from({ length: count }, (_, at) => figure(`file ${at}`, { isAccepted }))
const good: TemplateFigures = {
  broken: [...NAMED.map((name) => figure(name)), ...many(30, false)],
  shipped: many(21, true),
  roundTrips: many(21, true),
}

test('figures at the thresholds are ok', () => {
  expect(templatesVerdict(good)).toEqual({
    isOk: true,
    line: 'templates: 82 of 82 as they must be, 40 edited (40 refused), 21 shipped and 21 through LibreOffice, slowest 10 ms … ok',
  })
})

test.each<[string, TemplateFigures]>([
  [
    'one file that got what it must not',
    { ...good, shipped: [...many(20, true), figure('x', { fault: 'is refused' })] },
  ],
  ['a named fault that was not tried', { ...good, broken: [...many(39, false), ...good.broken.slice(1)] }],
  ['a kind that was not tried', { ...good, shipped: many(20, true) }],
  ['a kind that did not go through LibreOffice', { ...good, roundTrips: many(20, true) }],
  ['too few faults', { ...good, broken: good.broken.slice(0, 39) }],
  [
    'a check that takes half a minute',
    { ...good, roundTrips: [...many(21, true), figure('x', { milliseconds: 30_000 })] },
  ],
  ['nothing', { broken: [], shipped: [], roundTrips: [] }],
])('%s is short', (_what, figures) => {
  const { isOk, line } = templatesVerdict(figures)
  expect(isOk).toBe(false)
  expect(line).toMatch(/ … short$/)
})

describe('a check with a planted fault turns the figure short', () => {
  const some = triedCases().filter(({ name }) => ['unknown-tag', 'split-runs', 'zip-bomb'].includes(name))
  const faults: readonly (readonly [string, Check])[] = [
    [
      'that lets everything in',
      async (bytes, kind) => ({ problems: (await checkTemplate(bytes, kind)).problems, accepted: true }),
    ],
    [
      'that refuses tags which Word has split',
      async (bytes, kind) => ({ problems: (await checkTemplate(bytes, kind)).problems, accepted: null }),
    ],
    ['that says nothing', async () => ({ problems: [], accepted: null })],
    [
      'that repeats what the engine says',
      async (bytes, kind) => {
        const result = await checkTemplate(bytes, kind)
        return { ...result, problems: result.problems.map((one) => ({ ...one, sentence: 'Unclosed loop' })) }
      },
    ],
    [
      'that throws',
      async () => {
        throw new Error('Corrupted zip')
      },
    ],
  ]

  test.each(faults)('%s', async (_what, check) => {
    const broken = await measureTemplates(some, check)
    expect(broken.some(({ fault }) => fault !== null)).toBe(true)
    expect(templatesVerdict({ ...good, broken: [...good.broken, ...broken] }).isOk).toBe(false)
  })

  test('and the real one does not', async () => {
    const broken = await measureTemplates(some, checkTemplate)
    expect(broken.map(({ fault }) => fault)).toEqual([null, null, null])
  })
})

test('a shipped template that lost a tag is seen', async () => {
  const [first] = triedShipped((file) => {
    const bytes = readFileSync(file)
    return new Uint8Array(bytes.subarray(0, bytes.length - 100))
  })
  const [figures] = first === undefined ? [] : await measureTemplates([first], checkTemplate)
  expect(figures?.fault).toBe('must be accepted')
})
