import { expect, test } from 'vitest'
import { shippedCalendarYears } from '#domain/calendar/testing/shipped-calendar.ts'
import { workingCalendar } from '#domain/calendar/working-calendar.ts'
import { changeRule } from '#domain/duty/change-rule.ts'
import type { DeadlineRule } from '#domain/duty/deadline-rule.ts'
import { movedDuties } from '#domain/duty/moved-duties.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import { shippedRules } from '#domain/duty/testing/shipped-rules.ts'
import { aTrip, day } from '#domain/testing/samples.ts'

const calendar = workingCalendar(shippedCalendarYears)
const before = { rules: shippedRules, calendar }
const trips = [{ delegation: { of: 'trip' as const, trip: aTrip() }, settlements: noSettlements }]
const today = day('2026-01-12')
const reportBefore = (changes: Partial<DeadlineRule>): DeadlineRule[] =>
  shippedRules.map((rule) => (rule.code === 'trip_report_before' ? { ...rule, ...changes } : rule))
const words = (after: typeof before) =>
  movedDuties(trips, { before, after }, today).map((one) => `${one.authority} ${one.before} ${one.after}`)

test('a table that stays moves nothing', () => {
  expect(words(before)).toEqual([])
})

test('a longer term moves its duties back, of every authority it names', () => {
  expect(words({ rules: reportBefore({ days: 7 }), calendar })).toEqual([
    'people_committee 2026-02-23 2026-02-12',
    'foreign_affairs 2026-02-23 2026-02-12',
  ])
})

test('a rule that ends takes its duties away; one more authority brings one', () => {
  expect(words({ rules: reportBefore({ validTo: day('2026-01-31') }), calendar })).toEqual([
    'people_committee 2026-02-23 null',
    'foreign_affairs 2026-02-23 null',
  ])
  const wider = reportBefore({ authorities: ['people_committee', 'foreign_affairs', 'agency_head'] })
  expect(words({ rules: wider, calendar })).toEqual(['agency_head null 2026-02-23'])
})

test('one holiday more moves every open duty that is counted across it', () => {
  const years = shippedCalendarYears.map((year) =>
    year.year === 2026
      ? {
          ...year,
          days: [
            ...year.days,
            { on: day('2026-02-26'), kind: 'PAID' as const, name: 'Nghỉ', source: 'Quyết định', isConfirmed: true },
          ],
        }
      : year,
  )
  const moved = words({ rules: shippedRules, calendar: workingCalendar(years) })
  expect(moved.length).toBeGreaterThan(2)
  expect(moved.every((one) => one.split(' ')[1] !== one.split(' ')[2])).toBe(true)
})

test('what was met is frozen and never moves', () => {
  const [rule] = shippedRules.filter(({ code }) => code === 'trip_report_before')
  if (rule === undefined) throw new Error('the rule is shipped')
  const met = {
    ruleCode: rule.code,
    authority: 'people_committee' as const,
    memberId: null,
    documentNumber: '05',
    documentOn: null,
    sentOn: day('2026-01-10'),
    letterId: null,
    lateBy: 0,
    dueOn: day('2026-02-23'),
    plannedOn: aTrip().departsOn,
    why: 'vì',
    basis: 'căn cứ',
    calendarVersion: '1',
    recordedAt: '2026-01-10T02:00:00.000Z' as never,
    recordedBy: 'Người thử',
  }
  const settled = [{ delegation: { of: 'trip' as const, trip: aTrip() }, settlements: { met: [met], waivers: [] } }]
  const moved = movedDuties(settled, { before, after: { rules: reportBefore({ days: 7 }), calendar } }, today)
  expect(moved.map(({ authority }) => authority)).toEqual(['foreign_affairs'])
})

test.each<[string, Partial<DeadlineRule>, string]>([
  ['fewer days than a request takes to be answered', { days: 5 }, 'rules.below_floor'],
  ['the least that a request takes', { days: 6 }, 'ok'],
  ['an end before its beginning', { validTo: day('2020-01-01') }, 'rules.ends_before_it_begins'],
])('a request for permission with %s: %s', (_what, changes, code) => {
  const table = shippedRules.map((rule) => ({ rule }))
  const own = table.find(({ rule }) => rule.code === 'trip_permission_request')
  if (own === undefined) throw new Error('the rule is shipped')
  const changed = changeRule(table, own, { ...own.rule, ...changes })
  expect(changed.ok ? 'ok' : changed.error.code).toBe(code)
})

test('two rules of one code do not begin on one day', () => {
  const table = shippedRules.map((rule) => ({ rule }))
  const [first] = shippedRules
  if (first === undefined) throw new Error('rules are shipped')
  expect(changeRule(table, null, first)).toMatchObject({ error: { code: 'rules.code_twice_on_day' } })
})
