import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#db/testing/temporary-register.ts'
import { loadResources } from '#electron/services/resources.ts'
import { RESOURCES } from '#electron/testing/office.ts'

test('the shipped data is whole', () => {
  const { calendarYears, countries, rules, presets, countryName } = loadResources(RESOURCES)
  expect(calendarYears.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027])
  expect(countries.length).toBeGreaterThan(190)
  expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length)
  expect(rules.length).toBeGreaterThan(5)
  expect(presets.length).toBeGreaterThan(0)
  expect([countryName('JP'), countryName('ZZ')]).toEqual(['Nhật Bản', 'ZZ'])
})

test.each([
  ['half a file', 'rules/deadline-rules.json', '[{'],
  ['a rule without a basis', 'rules/deadline-rules.json', '[{ "code": "x" }]'],
  ['no countries', 'countries.json', '[]'],
  ['a day that does not exist', 'calendar/2026.json', '{ "year": 2026, "days": [{ "on": "2026-02-30" }] }'],
])('%s in the shipped data stops the app, it is not passed over', (_what, file, content) => {
  const folder = temporaryFolder()
  cpSync(RESOURCES, folder, { recursive: true })
  writeFileSync(path.join(folder, file), content)
  expect(() => loadResources(folder)).toThrow()
})
