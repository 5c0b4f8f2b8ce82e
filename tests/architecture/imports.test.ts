import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asLines, edges, expectNone, isShipped, isTest, nodesOf, sourceFiles, top } from '#tests/architecture/source.ts'

/** Which folders each folder may import. Keep equal to the diagram in README.md. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  contract: ['contract', 'domain'],
  db: ['db', 'domain'],
  electron: ['electron', 'db', 'contract', 'domain', 'resources'],
  renderer: ['renderer', 'contract', 'domain'],
  scripts: ['scripts', 'tests', 'electron', 'db', 'contract', 'domain', 'resources'],
  tests: ['tests', 'renderer', 'electron', 'db', 'contract', 'domain', 'resources'],
}
/** Which packages the strict folders may import; of date-fns and mrz only pure functions are used there. */
const packages: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod', 'date-fns', 'mrz'],
  contract: ['zod'],
  db: ['zod', 'kysely', 'better-sqlite3'],
}
const packageOf = (spec: string): string => {
  const [scope = '', name = ''] = spec.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

test('the parser sees the code of every folder', () => {
  for (const folder of Object.keys(allowed))
    expect(sourceFiles.filter(({ file }) => top(file) === folder).length).toBeGreaterThan(5)
  expect(sourceFiles.length).toBeGreaterThan(200)
  expect(edges.filter(({ kind }) => kind === 'static').length).toBeGreaterThan(600)
  expect(edges.filter(({ kind }) => kind === 'type').length).toBeGreaterThan(50)
  expect(edges.filter(({ kind }) => kind === 'dynamic').length).toBeGreaterThan(5)
  const dangling = edges.filter(
    ({ spec, to, kind }) => kind !== 'dynamic' && to !== null && !to.includes('*') && !existsSync(to) && spec !== '',
  )
  expectNone(asLines(dangling))
})

test('folders import only downwards', () => {
  expectNone(asLines(edges.filter(({ file, to }) => to !== null && !allowed[top(file)]?.includes(top(to)))))
})

test('strict folders use only their packages', () => {
  const bad = edges.filter(({ file, spec, to }) => {
    const list = packages[top(file)]
    if (to !== null || list === undefined || isTest(file) || spec === '') return false
    return spec.startsWith('node:') ? top(file) !== 'db' : !list.includes(packageOf(spec))
  })
  expectNone(asLines(bad))
})

test('what the preload scripts share with the windows imports nothing', () => {
  const shared = ['contract/bridge.ts', 'contract/paper.ts']
  for (const file of shared) expect(sourceFiles.some((source) => source.file === file)).toBe(true)
  expectNone(asLines(edges.filter(({ file }) => shared.includes(file))))
})

test('only electron/main and electron/preload import electron itself', () => {
  const bad = edges.filter(
    ({ file, spec }) =>
      /^(domain|contract|db|electron|renderer)\//.test(file) &&
      !/^electron\/(main|preload)\//.test(file) &&
      packageOf(spec) === 'electron',
  )
  expectNone(asLines(bad))
})

test('a feature does not import a sibling feature', () => {
  const feature = (file: string) => /^renderer\/features\/([^/]+)\//.exec(file)?.[1]
  const bad = edges.filter(({ file, to }) => {
    const [from, into] = [feature(file), to === null ? undefined : feature(to)]
    return from !== undefined && into !== undefined && from !== into
  })
  expectNone(asLines(bad))
})

test('shared parts of the window know no feature', () => {
  const bad = edges.filter(({ file, to }) => /^renderer\/(ui|ipc)\//.test(file) && to?.startsWith('renderer/features/'))
  expectNone(asLines(bad))
})

test('nothing climbs out of its folder with ../', () => {
  expectNone(asLines(edges.filter(({ spec }) => spec.startsWith('..'))))
})

test('a dynamic import in the app names its file, so that the other rules see it', () => {
  expectNone(asLines(edges.filter(({ file, spec }) => isShipped(file) && spec === '')))
})

test('nothing shipped imports a test or what tests stand on', () => {
  const bad = edges.filter(({ file, to }) => isShipped(file) && to !== null && (isTest(to) || top(to) === 'tests'))
  expectNone(asLines(bad))
})

test('exports have names, except where a tool asks for a default', () => {
  const tools = /(^|\/)[\w.-]+\.config\.ts$|^scripts\/after-pack\.mjs$|reporter\.ts$/
  const bad = sourceFiles.filter(
    ({ file, program }) =>
      !tools.test(file) && [...nodesOf(program)].some(({ type }) => type === 'ExportDefaultDeclaration'),
  )
  expectNone(bad.map(({ file }) => file))
})

test('the type checker and the linter are not silenced in the app', () => {
  const silenced = /@ts-(ignore|nocheck|expect-error)|biome-ignore-all/
  expectNone(sourceFiles.filter(({ file, text }) => isShipped(file) && silenced.test(text)).map(({ file }) => file))
})
