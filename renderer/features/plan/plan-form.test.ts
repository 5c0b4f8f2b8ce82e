import { expect, test } from 'vitest'
import { PlanItem } from '#domain/plan/annual-plan.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { PlanForm, planFormValues, yearOfAddress } from '#renderer/features/plan/plan-form.ts'

const item = PlanItem.parse({
  id: sampleId(11, 1),
  year: 2026,
  direction: 'outbound',
  title: 'Chuyển đổi số',
  unitName: 'Phòng Một',
  countries: 'Nhật Bản',
  expected: 'Quý I',
  people: 6,
  funding: '',
  partner: '',
})

test('a line goes into its form and comes out unchanged', () => {
  const { id: _id, year: _year, ...rest } = item
  expect(PlanForm.parse(planFormValues(item))).toEqual(rest)
  expect(PlanForm.parse(planFormValues({ ...item, people: null }))).toEqual({ ...rest, people: null })
})

test.each([
  ['', null],
  [' 12 ', 12],
  ['0', 'refused'],
  ['1000', 'refused'],
  ['sáu', 'refused'],
])('%j people are %s', (people, expected) => {
  const parsed = PlanForm.safeParse({ ...planFormValues(item), people })
  expect(parsed.success ? parsed.data.people : 'refused').toBe(expected)
})

test('a new line lacks nothing but its title', () => {
  const parsed = PlanForm.safeParse(planFormValues(null))
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['title'])
})

test.each([
  [null, 2026],
  ['2027', 2027],
  ['1999', 2026],
  ['x', 2026],
])('the address %j shows the year %d', (text, year) => {
  expect(yearOfAddress(text, 2026)).toBe(year)
})
