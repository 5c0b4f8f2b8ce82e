import { expect, test } from 'vitest'
import { day } from '#domain/testing/samples.ts'
import { rulesService } from '#electron/services/rules-service.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { tripOffice } from '#electron/testing/trip-office.ts'

const office = async () => {
  const services = await tripOffice()
  const { trip } = await services.addTrip([services.an])
  const rules = rulesService({ uow: () => services.uow, newId: services.newId, today: services.today })
  const dueOn = async (): Promise<string | undefined> =>
    must(await services.trips.get({ id: trip.id })).duties.find(({ ruleCode }) => ruleCode === 'trip_report_before')
      ?.dueOn
  const stored = must(await rules.rules()).find(({ rule }) => rule.code === 'trip_report_before')
  if (stored === undefined) throw new Error('the rule is shipped')
  return { ...services, rules, dueOn, stored }
}

test('a change of a rule tells which open duties it would move, and moves them when it is saved', async () => {
  const { rules, dueOn, stored } = await office()
  const longer = { id: stored.id, rule: { ...stored.rule, days: 7 } }
  const moved = must(await rules.previewRule(longer))
  expect(moved.map(({ authority, before, after }) => [authority, before, after])).toEqual([
    ['people_committee', '2026-02-23', '2026-02-12'],
    ['foreign_affairs', '2026-02-23', '2026-02-12'],
  ])
  expect(await dueOn()).toBe('2026-02-23')
  must(await rules.saveRule(longer))
  expect(await dueOn()).toBe('2026-02-12')
})

test('one holiday more tells and moves the same way', async () => {
  const { rules, dueOn } = await office()
  const [year] = must(await rules.years()).filter((table) => table.year === 2026)
  if (year === undefined) throw new Error('the year is shipped')
  const off = { on: day('2026-02-26'), kind: 'PAID', name: 'Nghỉ', source: 'Quyết định', isConfirmed: true } as const
  const changed = { ...year, days: [...year.days, off] }
  expect(must(await rules.previewYear(changed)).length).toBeGreaterThan(0)
  expect(await dueOn()).toBe('2026-02-23')
  must(await rules.saveYear(changed))
  expect(await dueOn()).toBe('2026-02-13')
})

test('a rule that cannot stand is refused, in the preview as well', async () => {
  const { rules, stored } = await office()
  const reversed = { id: stored.id, rule: { ...stored.rule, validTo: day('2020-01-01') } }
  expect(codeOf(await rules.previewRule(reversed))).toBe('rules.ends_before_it_begins')
  expect(codeOf(await rules.saveRule({ id: null, rule: stored.rule }))).toBe('rules.code_twice_on_day')
})
