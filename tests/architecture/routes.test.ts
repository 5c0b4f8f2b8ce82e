import { expect, test } from 'vitest'
import * as z from 'zod'
import { type RouteName, routes, transportErrors } from '#contract/index.ts'
import type { MayCall } from '#contract/route.ts'
import { callers, routeCallers } from '#electron/testing/route-callers.ts'
import { expectNone, nodesOf, sourceFiles } from '#tests/architecture/source.ts'

const names = Object.keys(routes) as readonly RouteName[]

const lettersOf = (mayCall: MayCall): string =>
  Object.entries(callers)
    .map(([letter, caller]) => {
      if (mayCall === 'anyone') return letter
      if (caller === 'nobody') return '-'
      return mayCall === 'logged_in' || mayCall.includes(caller) ? letter : '-'
    })
    .join('')

test('every route stands in the hand-written table of who may call it', () => {
  expect(names.length).toBeGreaterThan(30)
  const table: Readonly<Record<string, string>> = routeCallers
  expectNone(names.filter((name) => table[name] === undefined))
  expectNone(Object.keys(table).filter((name) => !(name in routes)))
})

test.each(names)('%s is open to exactly those the table names', (name) => {
  expect(lettersOf(routes[name].mayCall), name).toBe(routeCallers[name])
})

const literalKeys = (file: string): readonly string[] => {
  const source = sourceFiles.find((candidate) => candidate.file === file)
  return [...nodesOf(source?.program)]
    .filter(({ type }) => type === 'Property')
    .map(({ key }) => (typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : ''))
    .filter((key) => key.includes('.'))
}

test('every route has one handler, and every handler its route', () => {
  expect(literalKeys('electron/ipc/handlers.ts').toSorted()).toEqual(names.toSorted())
})

test('no two features declare the same route', () => {
  const declared = sourceFiles
    .filter(({ file }) => file.startsWith('contract/routes/'))
    .flatMap(({ file }) => literalKeys(file))
  expect(declared.length).toBe(names.length)
  expect(new Set(declared).size).toBe(declared.length)
})

test('routes and error codes are feature.action', () => {
  const code = /^[a-z][a-z_]*\.[a-z][a-z_]*$/
  const codes = [...names, ...transportErrors, ...names.flatMap((name) => routes[name].errors)]
  expectNone(codes.filter((name) => !code.test(name)))
})

test('what comes in over the bridge is strict: an unknown key is refused', () => {
  const loose = names.filter((name) => {
    const input: z.ZodType = routes[name].input
    if (input instanceof z.ZodVoid) return false
    return input.safeParse({}).success || !isStrict(input)
  })
  expectNone(loose)
})

const isStrict = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever
