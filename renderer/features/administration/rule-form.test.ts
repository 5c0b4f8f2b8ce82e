import { describe, expect, test } from 'vitest'
import { day } from '#domain/testing/samples.ts'
import { emptyRule, ownCode, RuleForm, ruleValues } from '#renderer/features/administration/rule-form.ts'

const rule = {
  code: 'trip_report_before',
  document: 'Báo cáo trước chuyến đi',
  kinds: ['business', 'study'] as ('business' | 'study')[],
  concerns: 'group' as const,
  event: 'departure' as const,
  authorities: ['people_committee'] as 'people_committee'[],
  days: 5,
  unit: 'working_day' as const,
  basis: 'Kế hoạch',
  basisKind: 'internal' as const,
  validFrom: day('2024-01-01'),
  validTo: null,
}

test('a rule goes through the form unchanged', () => {
  expect(RuleForm.parse(ruleValues(rule))).toEqual(rule)
})

describe('a rule is not taken', () => {
  test.each([
    ['without a kind of trip', { kinds: {} }, 'kinds'],
    ['without an authority', { authorities: {} }, 'authorities'],
    ['with words for days', { days: 'năm' }, 'days'],
    ['with 401 days', { days: '401' }, 'days'],
    ['that ends before it begins', { validTo: '31/12/2023' }, 'validTo'],
    ['without a source', { basis: ' ' }, 'basis'],
  ])('%s', (_what, change, field) => {
    const parsed = RuleForm.safeParse({ ...ruleValues(rule), ...change })
    expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0])).toContain(field)
  })
})

test('rules of the office are numbered on, whatever was deleted or shipped', () => {
  expect(ownCode(['trip_report_before'])).toBe('office_rule_1')
  expect(ownCode(['office_rule_2', 'office_rule_7'])).toBe('office_rule_8')
  expect(RuleForm.safeParse(emptyRule('office_rule_1')).success).toBe(false)
})
