import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectNone } from '#tests/architecture/source.ts'

type Settings = {
  readonly extends?: string
  readonly compilerOptions?: Readonly<Record<string, unknown>>
  readonly references?: readonly { readonly path: string }[]
}
const settings = (file: string): Settings => JSON.parse(readFileSync(file, 'utf8')) as Settings

const strict = [
  'strict',
  'noUncheckedIndexedAccess',
  'exactOptionalPropertyTypes',
  'noImplicitOverride',
  'noImplicitReturns',
  'noUnusedLocals',
  'noUnusedParameters',
  'noFallthroughCasesInSwitch',
  'verbatimModuleSyntax',
  'erasableSyntaxOnly',
]

const projects = globSync('*/tsconfig.json').map((file) => file.replaceAll('\\', '/'))

test('the strict flags are on', () => {
  const options = settings('tsconfig.base.json').compilerOptions ?? {}
  for (const flag of strict) expect(options, flag).toHaveProperty(flag, true)
})

test('every folder takes them as they are, and the type check covers every folder', () => {
  expect(projects.length).toBe(7)
  for (const file of projects) {
    const { extends: base, compilerOptions = {} } = settings(file)
    expect(base, file).toBe('../tsconfig.base.json')
    expectNone(Object.keys(compilerOptions).filter((option) => !['types', 'lib', 'jsx'].includes(option)))
  }
  expect(
    settings('tsconfig.json')
      .references?.map(({ path }) => `${path.slice(2)}/tsconfig.json`)
      .toSorted(),
  ).toEqual(projects.toSorted())
})

test.each([
  ['domain', [], []],
  ['contract', [], []],
  ['db', [], ['node']],
  ['electron', [], ['node']],
  ['renderer', ['ES2024', 'DOM', 'DOM.Iterable'], ['vite/client']],
])('%s sees only its own globals', (folder, lib, types) => {
  const { compilerOptions = {} } = settings(`${folder}/tsconfig.json`)
  expect(compilerOptions.lib ?? []).toEqual(lib)
  expect(compilerOptions.types ?? []).toEqual(types)
})
