import { expect, test } from 'vitest'
import { newRegister } from '#db/testing/temporary-register.ts'
import { day } from '#domain/testing/samples.ts'
import { idSource } from '#electron/services/ids.ts'
import { loadResources } from '#electron/services/resources.ts'
import { seedDutyTable } from '#electron/services/seed-duty-table.ts'
import { RESOURCES } from '#electron/testing/office.ts'

const shipped = loadResources(RESOURCES)
const newId = idSource(() => Date.parse('2026-01-12T02:00:00.000Z'))
const seeded = async () => {
  const register = newRegister()
  await seedDutyTable(register.uow, shipped, newId)
  return register
}

test('a register that is opened first gets the shipped rules and years, in their order; again, nothing', async () => {
  const { uow, database } = await seeded()
  const table = () => uow.read((repos) => repos.dutyTable.current())
  expect(await table()).toEqual({ rules: shipped.rules, calendar: shipped.calendar })
  const changes = () => Number(database.raw.prepare('SELECT total_changes()').pluck().get())
  const before = changes()
  await seedDutyTable(uow, shipped, newId)
  expect(changes()).toBe(before)
})

test('what the office changed or ended stays; a new rule, and one from a new day, are added', async () => {
  const { uow, fill } = await seeded()
  const [first] = await uow.read((repos) => repos.dutyTable.rules())
  if (!first) throw new Error('there are rules')
  const ended = { ...first, rule: { ...first.rule, days: 9, validTo: day('2026-06-30') } }
  await fill((repos) => repos.dutyTable.updateRule(first, ended))
  const later = { ...first.rule, validFrom: day('2026-07-01') }
  const another = { ...first.rule, code: 'another_rule' }
  await seedDutyTable(uow, { ...shipped, rules: [...shipped.rules, later, another] }, newId)
  const rules = await uow.read((repos) => repos.dutyTable.rules())
  expect(rules[0]).toEqual(ended)
  expect(rules.slice(shipped.rules.length).map(({ rule, isShipped }) => [rule, isShipped])).toEqual([
    [later, true],
    [another, true],
  ])
})

test('an official calendar takes the place of one that was not announced, and of no other', async () => {
  const { uow, fill } = await seeded()
  const years = new Map(shipped.calendarYears.map((table) => [table.year, table]))
  const [known, open] = [years.get(2026), shipped.calendarYears.find(({ announced }) => !announced)]
  if (!known || !open) throw new Error('an announced and an open year are shipped')
  const own = { ...known, source: 'Thông báo của tỉnh' }
  await fill((repos) => repos.dutyTable.saveYear(known, own))
  const official = { ...open, announced: true, source: 'Thông báo chính thức' }
  await seedDutyTable(uow, { ...shipped, calendarYears: [known, official] }, newId)
  const stored = await uow.read((repos) => repos.dutyTable.years())
  expect(stored.find(({ year }) => year === 2026)).toEqual(own)
  expect(stored.find(({ year }) => year === open.year)).toEqual(official)
})

test('duties are counted by the table as it is: a changed rule counts at once, a change that failed never', async () => {
  const { uow, fill } = await seeded()
  const [first] = await uow.read((repos) => repos.dutyTable.rules())
  if (!first) throw new Error('there are rules')
  const days = async () => (await uow.read((repos) => repos.dutyTable.current())).rules[0]?.days
  expect(await days()).toBe(15)
  const changed = { ...first, rule: { ...first.rule, days: 20 } }
  await fill((repos) => repos.dutyTable.updateRule(first, changed))
  expect(await days()).toBe(20)
  const failed = uow.write(async (repos) => {
    await repos.dutyTable.updateRule(changed, { ...first, rule: { ...first.rule, days: 99 } })
    expect((await repos.dutyTable.current()).rules[0]?.days).toBe(99)
    return Promise.reject(new Error('the power failed'))
  })
  await expect(failed).rejects.toThrow('the power failed')
  expect(await days()).toBe(20)
})
