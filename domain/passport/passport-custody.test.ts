import { expect, test } from 'vitest'
import { custodyState } from '#domain/passport/passport-custody.ts'
import { day } from '#domain/testing/samples.ts'

const out = { handedBackOn: null }
const back = { handedBackOn: day('2026-03-10') }
const due = day('2026-03-13')

test.each([
  ['never handed out', null, null, '2026-03-20', 'in_store'],
  ['handed back', back, due, '2026-03-20', 'in_store'],
  ['out, its holder not back', out, null, '2026-12-31', 'handed_out'],
  ['out, before its day', out, due, '2026-03-12', 'handed_out'],
  ['out, on its day', out, due, '2026-03-13', 'handed_out'],
  ['out, the day after', out, due, '2026-03-14', 'overdue'],
] as const)('a passport %s is there: %#', (_what, custody, dueOn, today, state) => {
  expect(custodyState(custody, dueOn, day(today))).toBe(state)
})
