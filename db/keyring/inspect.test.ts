import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentDigest, finishSetUp, inspectRegister, KEYRING_FORMAT, KEYRING_VERSION } from '#db/keyring/inspect.ts'
import { temporaryFolder } from '#db/testing/temporary-register.ts'

type Files = Readonly<Record<string, string | Buffer>>
const known = { keyring: KEYRING_VERSION, schema: 3 }
const database = Buffer.alloc(8192, 7)
const head = {
  format: KEYRING_FORMAT,
  version: KEYRING_VERSION,
  schemaVersion: 3,
  databaseMark: '07'.repeat(16),
}
const keyring = (changes: object = {}): string => {
  const content = { ...head, ...changes }
  return JSON.stringify({ ...content, digest: contentDigest(content) })
}

const folderWith = (files: Files): string => {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}
const everything = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const print = entry.isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'folder'
      return `${path.relative(folder, file)} ${print}`
    })
    .toSorted()

test.each<[string, Files, string]>([
  ['nothing', {}, 'first_run'],
  ['only Chromium’s own folder', { 'chromium/Preferences': '{}' }, 'first_run'],
  ['both files', { 'so-doan.db': database, 'so-doan.keyring.json': keyring() }, 'locked'],
  [
    'both, of an older schema',
    { 'so-doan.db': database, 'so-doan.keyring.json': keyring({ schemaVersion: 1 }) },
    'locked',
  ],
  [
    'both, and a log that was not taken in',
    { 'so-doan.db': database, 'so-doan.db-wal': 'x', 'so-doan.keyring.json': keyring() },
    'locked',
  ],
  ['a database alone', { 'so-doan.db': database }, 'keyring_missing'],
  ['an empty database alone', { 'so-doan.db': '' }, 'keyring_missing'],
  [
    'a keyring with one flipped character',
    { 'so-doan.db': database, 'so-doan.keyring.json': keyring().replace('0707', '0717') },
    'keyring_damaged',
  ],
  ['an empty keyring', { 'so-doan.db': database, 'so-doan.keyring.json': '' }, 'keyring_damaged'],
  ['half a keyring', { 'so-doan.db': database, 'so-doan.keyring.json': keyring().slice(0, 40) }, 'keyring_damaged'],
  ['a keyring of NULs', { 'so-doan.db': database, 'so-doan.keyring.json': Buffer.alloc(500) }, 'keyring_damaged'],
  [
    'another JSON file as keyring',
    { 'so-doan.db': database, 'so-doan.keyring.json': '{"format":"x"}' },
    'keyring_damaged',
  ],
  ['a keyring that is a list', { 'so-doan.db': database, 'so-doan.keyring.json': '[]' }, 'keyring_damaged'],
  [
    'a keyring without a mark',
    { 'so-doan.db': database, 'so-doan.keyring.json': keyring({ databaseMark: null }) },
    'keyring_damaged',
  ],
  ['a keyring that is a folder', { 'so-doan.db': database, 'so-doan.keyring.json/x': '' }, 'keyring_damaged'],
  [
    'a keyring of a newer app',
    { 'so-doan.db': database, 'so-doan.keyring.json': keyring({ version: KEYRING_VERSION + 1 }) },
    'newer',
  ],
  [
    'a register of a newer app',
    { 'so-doan.db': database, 'so-doan.keyring.json': keyring({ schemaVersion: 4 }) },
    'newer',
  ],
  ['a newer keyring whose database is gone', { 'so-doan.keyring.json': keyring({ schemaVersion: 4 }) }, 'newer'],
  ['a keyring alone', { 'so-doan.keyring.json': keyring() }, 'database_missing'],
  ['a database that is a folder', { 'so-doan.db/x': '', 'so-doan.keyring.json': keyring() }, 'database_missing'],
  ['a database of 0 bytes', { 'so-doan.db': '', 'so-doan.keyring.json': keyring() }, 'database_empty'],
  [
    'a database of half a page',
    { 'so-doan.db': database.subarray(0, 2048), 'so-doan.keyring.json': keyring() },
    'database_truncated',
  ],
  [
    'a database that lacks one byte',
    { 'so-doan.db': database.subarray(0, 8191), 'so-doan.keyring.json': keyring() },
    'database_truncated',
  ],
  [
    'the database of another office',
    { 'so-doan.db': Buffer.alloc(8192, 8), 'so-doan.keyring.json': keyring() },
    'database_foreign',
  ],
  [
    'a database that was never encrypted',
    {
      'so-doan.db': Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)]),
      'so-doan.keyring.json': keyring(),
    },
    'database_foreign',
  ],
])('a folder with %s is told before log-in, and nothing in it is touched', (_what, files, outcome) => {
  const folder = folderWith(files)
  const before = everything(folder)
  finishSetUp(folder)
  expect(inspectRegister(folder, known)).toBe(outcome)
  expect(everything(folder)).toEqual(before)
})

test.each<[string, Files, string]>([
  ['before anything was written', { 'setup/x': '' }, 'first_run'],
  ['while the database was filled', { 'setup/so-doan.db': database, 'setup/so-doan.db-wal': 'x' }, 'first_run'],
  [
    'while the keyring was written',
    { 'setup/so-doan.db': database, 'setup/so-doan.keyring.json.part': '{"format' },
    'first_run',
  ],
  ['with both files whole', { 'setup/so-doan.db': database, 'setup/so-doan.keyring.json': keyring() }, 'locked'],
  ['with the database moved', { 'so-doan.db': database, 'setup/so-doan.keyring.json': keyring() }, 'locked'],
  ['with both moved', { 'so-doan.db': database, 'so-doan.keyring.json': keyring(), 'setup/x': '' }, 'locked'],
])('a first run cut off %s is cleared up at the next start: %s', (_when, files, outcome) => {
  const folder = folderWith(files)
  finishSetUp(folder)
  expect(inspectRegister(folder, known)).toBe(outcome)
  expect(readdirSync(folder).toSorted()).toEqual(outcome === 'locked' ? ['so-doan.db', 'so-doan.keyring.json'] : [])
})

test('a register put back from a backup is not replaced by a first run that was cut off before', () => {
  const folder = folderWith({
    'so-doan.db': database,
    'so-doan.keyring.json': keyring(),
    'setup/so-doan.db': Buffer.alloc(4096, 9),
    'setup/so-doan.keyring.json': keyring({ databaseMark: '09'.repeat(16) }),
  })
  finishSetUp(folder)
  expect(inspectRegister(folder, known)).toBe('locked')
  expect(readFileSync(path.join(folder, 'so-doan.db')).equals(database)).toBe(true)
  expect(readFileSync(path.join(folder, 'so-doan.keyring.json'), 'utf8')).toBe(keyring())
})
