import { expect, test } from 'vitest'
import { newRegister, registerWithStaff } from '#db/testing/temporary-register.ts'
import { fail, ok } from '#domain/shared/result.ts'
import { aStaffMember, aTrip, aUnit } from '#domain/testing/samples.ts'

const countOf = ({ database }: ReturnType<typeof newRegister>, table: string): number =>
  Number(database.raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get())

test('a failed Result takes everything back, audit rows too, and travels on unchanged', async () => {
  const register = newRegister()
  const refused = await register.uow.write(async (repos) => {
    await repos.units.insert(aUnit())
    return fail('unit.name_taken', { name: 'Phòng' })
  })
  expect(refused).toEqual({ ok: false, error: { code: 'unit.name_taken', details: { name: 'Phòng' } } })
  expect([countOf(register, 'unit'), countOf(register, 'audit')]).toEqual([0, 0])
})

test('a thrown error takes everything back and is thrown on; the next save works', async () => {
  const register = newRegister()
  const broken = register.uow.write(async (repos) => {
    await repos.units.insert(aUnit())
    throw new Error('disk full')
  })
  await expect(broken).rejects.toThrow('disk full')
  expect(countOf(register, 'unit')).toBe(0)
  await register.fill((repos) => repos.units.insert(aUnit()))
  expect(countOf(register, 'unit')).toBe(1)
})

test('half a trip is never stored: a member who does not exist takes the trip back', async () => {
  const register = newRegister()
  await expect(register.fill((repos) => repos.outboundTrips.insert(aTrip()))).rejects.toThrow('FOREIGN KEY')
  for (const table of ['outbound_trip', 'outbound_trip_leg', 'outbound_trip_member', 'audit'])
    expect(countOf(register, table), table).toBe(0)
})

test('a change without its audit row cannot be committed', async () => {
  const register = newRegister()
  const planted = register.uow.write(async () => {
    register.database.raw.exec("INSERT INTO unit (id, name, abbreviation, is_active) VALUES ('1', 'Lén lút', '', 1)")
    return ok(null)
  })
  await expect(planted).rejects.toThrow('without its audit row')
  expect(countOf(register, 'unit')).toBe(0)
})

test('reading changes nothing, even where somebody tries', async () => {
  const register = newRegister()
  await expect(register.uow.read((repos) => repos.units.insert(aUnit()))).rejects.toThrow('uow.write')
  expect(countOf(register, 'unit')).toBe(0)
  const swallowed = register.uow.read(async (repos) => {
    await repos.units.insert(aUnit()).catch(() => undefined)
    return 1
  })
  await expect(swallowed).rejects.toThrow()
  expect(countOf(register, 'unit')).toBe(0)
})

test('every change writes who, when, what and how it was before and after', async () => {
  const register = await registerWithStaff()
  const before = aStaffMember()
  const after = { ...before, fullName: 'Nguyễn Thị Khuê Tú' }
  await register.fill((repos) => repos.staff.update(before, after))
  const rows = register.database.raw.prepare('SELECT * FROM audit ORDER BY seq').all()
  expect(rows).toHaveLength(3)
  expect(rows.at(-1)).toMatchObject({
    seq: 3,
    at: '2026-01-12T02:00:00.000Z',
    account_id: null,
    actor: 'Người thử',
    action: 'update',
    entity: 'staff_member',
    entity_id: before.id,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  })
})

test.each([
  "UPDATE audit SET actor = 'ai đó'",
  'DELETE FROM audit',
  'DELETE FROM audit WHERE seq = 1',
  "INSERT OR REPLACE INTO audit (seq, at, actor, action, entity, entity_id) VALUES (1, 'x', 'x', 'x', 'x', 'x')",
  "INSERT INTO audit (seq, at, actor, action, entity, entity_id) VALUES (1, 'x', 'x', 'x', 'x', 'x') ON CONFLICT (seq) DO UPDATE SET actor = 'x'",
])('the audit is append-only: %s is refused', async (sql) => {
  const { database } = await registerWithStaff()
  const before = database.raw.prepare('SELECT * FROM audit').all()
  expect(before).toHaveLength(2)
  expect(() => database.raw.exec(sql)).toThrow(/append-only/)
  expect(database.raw.prepare('SELECT * FROM audit').all()).toEqual(before)
})

test('reads and writes that come at once wait for each other, and none is lost', async () => {
  const register = newRegister()
  const all = Array.from({ length: 40 }, (_, n) => n + 1)
  await Promise.all(
    all.map((n) =>
      n % 4 === 0
        ? register.uow.read((repos) => repos.units.all())
        : register.fill((repos) => repos.units.insert(aUnit(n))),
    ),
  )
  expect(countOf(register, 'unit')).toBe(30)
  expect(countOf(register, 'audit')).toBe(30)
})
