import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { latestSchema, migrations } from '#db/migrations/index.ts'
import { expectNone } from '#tests/architecture/source.ts'

const files = globSync('db/migrations/[0-9]*.ts')
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => path.basename(file))
const numberOf = (file: string): number => Number(file.slice(0, 4))

test('every migration file is registered, under the number in its name', () => {
  expect(files.length).toBeGreaterThan(0)
  const versions = migrations.map(({ version }) => version)
  expectNone(files.filter((file) => !versions.includes(numberOf(file))).map((file) => `db/migrations/${file}`))
  expectNone(versions.filter((version) => !files.some((file) => numberOf(file) === version)).map(String))
})

test('migrations are numbered 1, 2, 3 … and listed once, in that order', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  expect(latestSchema).toBe(migrations.length)
})

test('a migration stands alone: it knows the runner, never the code of today', () => {
  const bad = files.filter((file) => {
    const imports = readFileSync(path.join('db/migrations', file), 'utf8').match(/from '([^']+)'/g) ?? []
    return imports.some((line) => line !== "from '#db/migrate.ts'")
  })
  expectNone(bad.map((file) => `db/migrations/${file}`))
})
