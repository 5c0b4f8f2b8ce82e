import { globSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { expectNone, sourceFiles } from '#tests/architecture/source.ts'

/** The top level is closed: a new capability goes into an existing folder. */
const topLevel = {
  code: ['contract', 'db', 'domain', 'electron', 'renderer', 'resources', 'scripts', 'tests', 'docs'],
  words: ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md'],
  settings: [
    '.ci',
    '.gitignore',
    '.npmrc',
    'biome.json',
    'electron-builder.yml',
    'electron.vite.config.ts',
    'package-lock.json',
    'package.json',
    'tsconfig.base.json',
    'tsconfig.json',
    'vitest.config.ts',
  ],
  /** Not in the repository; .gitignore names them. */
  made: ['.git', '.tsbuild', 'node_modules', 'out', 'dist', 'demo-output', 'test-results'],
}

test('the top level holds what it always held', () => {
  const known = Object.values(topLevel).flat()
  expectNone(readdirSync('.').filter((name) => !known.includes(name)))
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
