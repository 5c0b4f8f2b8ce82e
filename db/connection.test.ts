import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { DatabaseDamagedError, openDatabase } from '#db/connection.ts'
import { migrations } from '#db/migrations/index.ts'
import {
  closeLater,
  newRegister,
  registerWithStaff,
  temporaryFolder,
  testActor,
} from '#db/testing/temporary-register.ts'
import { unitOfWork } from '#db/unit-of-work.ts'
import { aStaffMember, aUnit } from '#domain/testing/samples.ts'

const settings = {
  synchronous: 2,
  journal_mode: 'wal',
  locking_mode: 'exclusive',
  foreign_keys: 1,
  trusted_schema: 0,
  recursive_triggers: 1,
  cell_size_check: 1,
  secure_delete: 1,
  temp_store: 2,
  mmap_size: 0,
}
const settingsOf = ({ raw }: ReturnType<typeof openDatabase>) =>
  Object.fromEntries(Object.keys(settings).map((name) => [name, raw.pragma(name, { simple: true })]))

const addColumn = {
  version: migrations.length + 1,
  up: (db: { exec: (sql: string) => unknown }) => void db.exec('ALTER TABLE unit ADD COLUMN note TEXT'),
}

test('a new, a reopened and an upgraded register all save durably and keep to their rules, read back after a write', async () => {
  const { file, key, database, fill } = newRegister()
  await fill((repos) => repos.units.insert(aUnit()))
  expect(settingsOf(database)).toEqual(settings)
  database.close()

  const reopened = closeLater(openDatabase(file, { key }))
  reopened.raw.exec("UPDATE unit SET name = 'Văn phòng'")
  expect(settingsOf(reopened)).toEqual(settings)
  reopened.close()

  const upgraded = closeLater(openDatabase(file, { key, steps: [...migrations, addColumn] }))
  upgraded.raw.exec("UPDATE unit SET note = 'x'")
  expect(settingsOf(upgraded)).toEqual(settings)
})

test('the SQLite inside is one we know: with the cipher, and none of the versions that lose data', () => {
  const { raw } = newRegister().database
  const [major = 0, minor = 0] = String(raw.prepare('SELECT sqlite_version()').pluck().get()).split('.').map(Number)
  expect(major * 1000 + minor).toBeGreaterThanOrEqual(3053)
  expect(raw.pragma('cipher', { simple: true })).toBe('chacha20')
})

test('a closed register is one file that gives nothing away', async () => {
  const { folder, file, database, fill } = await registerWithStaff()
  await fill((repos) => repos.staff.insert(aStaffMember(2, { fullName: 'Quách Thị Ngọc Diễm' })))
  database.close()
  expect(existsSync(`${file}-wal`)).toBe(false)
  const bytes = readFileSync(path.join(folder, 'so-doan.db'))
  for (const secret of ['SQLite format 3', 'Ngọc Diễm', 'C1000002', 'CREATE TABLE', 'staff_member'])
    for (const encoding of ['utf8', 'utf16le'] as const)
      expect(bytes.includes(Buffer.from(secret, encoding)), secret).toBe(false)
})

test('while open, its write-ahead log gives nothing away either', async () => {
  const { file } = await registerWithStaff()
  const bytes = readFileSync(`${file}-wal`)
  expect(bytes.length).toBeGreaterThan(4096)
  for (const secret of ['Khuê', 'C1000001', 'staff_member'])
    expect(bytes.includes(Buffer.from(secret)), secret).toBe(false)
})

test('a missing file is an error, never an empty register', () => {
  const file = path.join(temporaryFolder(), 'so-doan.db')
  expect(() => openDatabase(file, { key: randomBytes(32) })).toThrow()
  expect(existsSync(file)).toBe(false)
})

const closedRegister = async () => {
  const { file, key, database } = await registerWithStaff(30)
  database.close()
  return { file, key, bytes: readFileSync(file) }
}

test('what is no register is told as damaged, and its file is left as it was', async () => {
  const { file, key, bytes } = await closedRegister()
  const otherRegister = await closedRegister()
  const damaged: Readonly<Record<string, Buffer>> = {
    'a file of 0 bytes': Buffer.alloc(0),
    'a file of NULs': Buffer.alloc(bytes.length),
    'a text file': Buffer.from('Kính gửi: Ủy ban nhân dân tỉnh\n'.repeat(500)),
    'a header only': bytes.subarray(0, 100),
    'one page': bytes.subarray(0, 4096),
    'half of it': bytes.subarray(0, Math.floor(bytes.length / 8192) * 4096),
    'one page less': bytes.subarray(0, bytes.length - 4096),
    'one byte less': bytes.subarray(0, bytes.length - 1),
    'the register of another office': otherRegister.bytes,
    'two pages in each other’s place': Buffer.concat([
      bytes.subarray(0, 4096),
      bytes.subarray(8192, 12288),
      bytes.subarray(4096, 8192),
      bytes.subarray(12288),
    ]),
    noise: randomBytes(bytes.length),
  }
  for (const [what, content] of Object.entries(damaged)) {
    writeFileSync(file, content)
    expect(() => openDatabase(file, { key }), what).toThrow(DatabaseDamagedError)
    expect(readFileSync(file).equals(content), what).toBe(true)
  }
  writeFileSync(file, bytes)
  closeLater(openDatabase(file, { key })).close()
})

test('a wrong key is told as damaged', async () => {
  const { file, bytes } = await closedRegister()
  expect(() => openDatabase(file, { key: randomBytes(32) })).toThrow(DatabaseDamagedError)
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('of 200 flipped bits each is noticed or harmless: never a wrong value', async () => {
  const { file, key, bytes } = await closedRegister()
  const people = async () => {
    const database = closeLater(openDatabase(file, { key }))
    try {
      return JSON.stringify(await unitOfWork(database, () => testActor).read((repos) => repos.staff.all()))
    } finally {
      database.close()
    }
  }
  const right = await people()
  let noticed = 0
  for (let n = 0; n < 200; n += 1) {
    const flipped = Buffer.from(bytes)
    const at = randomBytes(4).readUInt32LE() % flipped.length
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (n % 8)), at)
    writeFileSync(file, flipped)
    try {
      expect(await people(), `bit ${n % 8} of byte ${at}`).toBe(right)
    } catch (cause) {
      if (!(cause instanceof DatabaseDamagedError)) throw cause
      noticed += 1
    }
  }
  expect(noticed).toBeGreaterThan(150)
})

test('a register that was not closed is whole when it is opened again', async () => {
  const { file, key } = await registerWithStaff(5)
  // The power fails: the files stay as they are on disk.
  const copy = path.join(temporaryFolder(), 'so-doan.db')
  for (const end of ['', '-wal']) writeFileSync(`${copy}${end}`, readFileSync(`${file}${end}`))
  const database = closeLater(openDatabase(copy, { key }))
  const people = await unitOfWork(database, () => testActor).read((repos) => repos.staff.all())
  expect(people).toHaveLength(5)
})

test('a write-ahead log cut off anywhere gives back whole saves only', async () => {
  const { file, key, fill } = newRegister()
  const firstRun = readFileSync(`${file}-wal`).length
  await fill((repos) => repos.units.insert(aUnit()))
  for (let n = 1; n <= 10; n += 1) await fill((repos) => repos.staff.insert(aStaffMember(n)))
  const [main, log] = [readFileSync(file), readFileSync(`${file}-wal`)]
  const copy = path.join(temporaryFolder(), 'so-doan.db')
  const counts = new Set<number>()
  for (let cut = log.length; cut > 0; cut -= Math.floor(log.length / 25)) {
    writeFileSync(copy, main)
    writeFileSync(`${copy}-wal`, log)
    truncateSync(`${copy}-wal`, cut)
    let database: ReturnType<typeof openDatabase>
    try {
      database = closeLater(openDatabase(copy, { key }))
    } catch (cause) {
      // Cut within the first run, before there was a register.
      expect(cause).toBeInstanceOf(DatabaseDamagedError)
      expect(cut).toBeLessThan(firstRun)
      continue
    }
    const rows = (table: string) => Number(database.raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    expect(rows('passport')).toBe(rows('staff_member'))
    expect(rows('audit')).toBe(rows('staff_member') + rows('unit'))
    counts.add(rows('staff_member'))
    database.close()
  }
  expect(counts.size).toBeGreaterThan(5)
})
