import { expect, test } from 'vitest'
import { clock } from '#electron/services/clock.ts'
import { idSource } from '#electron/services/ids.ts'

test('ids are UUIDs of version 7: unlike each other, and in the order they were made', () => {
  let now = Date.parse('2026-01-12T02:00:00.000Z')
  const newId = idSource(() => now)
  const ids = Array.from({ length: 1000 }, () => {
    now += 1
    return newId<string>()
  })
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(1000)
  expect(ids.toSorted()).toEqual(ids)
})

test.each([
  ['2026-01-11T16:59:59.999Z', '2026-01-11'],
  ['2026-01-11T17:00:00.000Z', '2026-01-12'],
])('at %s it is %s in the office', (instant, today) => {
  const theClock = clock(() => Date.parse(instant))
  expect(theClock.now()).toBe(instant)
  expect(theClock.today()).toBe(today)
})
