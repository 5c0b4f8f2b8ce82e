import { expect, test } from 'vitest'
import { routes, transportErrors } from '#contract/index.ts'
import { explain, numberDetail, textDetail, transportWords } from '#renderer/ipc/words.ts'

const tables = import.meta.glob<Record<string, unknown>>(
  ['../features/*/*{messages,words}.ts', '../words/*{messages,words}.ts'],
  { eager: true },
)

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.keys(value).some((key) => /^[a-z_]+\.[a-z_]+$/.test(key))

const known = new Map(
  [
    transportWords,
    ...Object.values(tables)
      .flatMap((module) => Object.values(module))
      .filter(isTable),
  ].flatMap((table) => Object.entries(table)),
)

test('the tables of the features are seen at all', () => {
  expect(Object.keys(tables).length).toBeGreaterThan(2)
  expect(known.size).toBeGreaterThan(10)
})

test.each(Object.keys(routes).map((name) => [name]))('every failure of %s has Vietnamese words', (name) => {
  const errors = routes[name as keyof typeof routes].errors
  expect(errors.filter((code) => !known.has(code))).toEqual([])
})

test('every failure of the transport has words', () => {
  expect(Object.keys(transportWords).toSorted()).toEqual([...transportErrors].toSorted())
})

test('a failure is explained from its table, with its details', () => {
  const words = {
    'a.taken': ({ name }: Readonly<Record<string, unknown>>) => `${String(name)} đã có.`,
    'a.gone': 'Không còn.',
  }
  expect(explain({ code: 'a.taken', details: { name: 'VP' } } as const, words)).toBe('VP đã có.')
  expect(explain({ code: 'a.gone', details: {} } as const, words)).toBe('Không còn.')
  expect(explain({ code: 'session.required', details: {} } as const, {})).toBe(transportWords['session.required'])
})

test('details of another type than expected are not shown', () => {
  expect(numberDetail({ seconds: '30' }, 'seconds')).toBeNull()
  expect(textDetail({ name: 3 }, 'name', 'người này')).toBe('người này')
})
