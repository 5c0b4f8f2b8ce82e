import { globSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { expectNone, sourceFiles } from '#tests/architecture/source.ts'

/** The top level is closed: a new capability goes into an existing folder. */
const folders = ['contract', 'db', 'domain', 'electron', 'renderer', 'resources', 'scripts', 'tests', 'docs']
/** Not in the repository; .gitignore names them. */
const made = ['node_modules', 'out', 'dist', 'demo-output', 'test-results']

test('the top level has no folder but those it always had', () => {
  const present = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const visible = present.map(({ name }) => name).filter((name) => !name.startsWith('.'))
  const strange = visible.filter((name) => !folders.includes(name) && !made.includes(name))
  // Told by what lies in them, so that whoever put it there finds it.
  expectNone(strange.flatMap((name) => [name, ...globSync(`${name}/**/*.*`).map((file) => file.replaceAll('\\', '/'))]))
  expect(folders.filter((name) => !visible.includes(name))).toEqual([])
})

const named = globSync('{domain,contract,db,electron,renderer,scripts,tests,resources,docs}/**/*', {
  withFileTypes: true,
}).map((entry) => path.posix.join(path.relative('.', entry.parentPath).replaceAll('\\', '/'), entry.name))

test('files and folders are named in kebab-case', () => {
  expect(named.length).toBeGreaterThan(300)
  const kebab = /^README\.md$|^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
  expectNone(named.filter((file) => !kebab.test(path.posix.basename(file))))
})

/** Files that may be longer than 300 lines, each with its reason. None today. */
const long: Readonly<Record<string, string>> = {}

test('no file is longer than 300 lines, and no exception outlives its need', () => {
  const lines = new Map(sourceFiles.map(({ file, text }) => [file, text.trimEnd().split('\n').length]))
  expectNone([...lines].filter(([file, count]) => count > 300 && !(file in long)).map(([file, n]) => `${file}: ${n}`))
  expectNone(Object.keys(long).filter((file) => (lines.get(file) ?? 0) <= 300))
})
