import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { close } from '#tests/support/app-driver/launch.ts'
import { setUpRegister } from '#tests/support/app-driver/small-office.ts'

const root = path.resolve(import.meta.dirname, '../..')
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Starts the app where no desktop could close a dialog; what it would have said stands on stderr. */
const refusal = async (folder: string): Promise<{ readonly code: number | null; readonly said: string }> => {
  const child = spawn(
    process.env.ELECTRON_EXEC_PATH ?? 'electron',
    [root, `--data-folder=${folder}`, '--unattended', ...asRoot],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

const DATABASE = 'so-doan.db'
const KEYRING = 'so-doan.keyring.json'

const fingerprint = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')}`,
    )

type Damage = readonly [name: string, code: string, damage: (folder: string) => void]
const damages: readonly Damage[] = [
  ['a database of 0 bytes', 'database_empty', (folder) => writeFileSync(path.join(folder, DATABASE), '')],
  [
    'a database cut off in the middle of a page',
    'database_truncated',
    (folder) => truncateSync(path.join(folder, DATABASE), statSync(path.join(folder, DATABASE)).size - 1000),
  ],
  [
    'a foreign database',
    'database_foreign',
    (folder) => writeFileSync(path.join(folder, DATABASE), Buffer.alloc(8192, 'SQLite format 3\0')),
  ],
  ['a missing database', 'database_missing', (folder) => rmSync(path.join(folder, DATABASE))],
  ['a missing keyring', 'keyring_missing', (folder) => rmSync(path.join(folder, KEYRING))],
  ['a damaged keyring', 'keyring_damaged', (folder) => writeFileSync(path.join(folder, KEYRING), '{ "format"')],
  [
    'a register of a newer version',
    'newer',
    (folder) => {
      const file = path.join(folder, KEYRING)
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"schemaVersion": \d+/, '"schemaVersion": 999'))
    },
  ],
]

test('whatever is wrong with the files is told before any window, and no file is touched', async ({
  folder,
  start,
}) => {
  const app = await start()
  await setUpRegister(app.page)
  await close(app)
  for (const [name, code, damage] of damages) {
    const copy = `${folder} ${code}`
    cpSync(folder, copy, { recursive: true })
    damage(copy)
    const before = fingerprint(copy)
    const { code: exit, said } = await refusal(copy)
    expect(said, name).toContain(`FATAL ${code} `)
    expect(exit, name).toBe(3)
    expect(fingerprint(copy), name).toEqual(before)
  }
})

test('a data folder that cannot be written is told before any window', async ({ folder }) => {
  mkdirSync(path.dirname(folder), { recursive: true })
  // A file where the folder should be: also root cannot write into it.
  writeFileSync(folder, 'no folder')
  const { code, said } = await refusal(folder)
  expect(said).toContain('FATAL not_writable ')
  expect(code).toBe(3)
})

test('a folder of a cloud service is refused with the reason', async ({ folder }) => {
  const { code, said } = await refusal(path.join(folder, 'OneDrive', 'So doan'))
  expect(said).toContain('FATAL cloud ')
  expect(said).toContain('đồng bộ')
  expect(code).toBe(3)
})
