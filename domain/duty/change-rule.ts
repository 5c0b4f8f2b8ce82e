import type { DeadlineRule } from '#domain/duty/deadline-rule.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/**
 * A request cannot be asked for later than it takes to answer: Sở Ngoại vụ Bắc Giang published 3 + 3 working days for trips
 * without state budget and private ones.
 */
const floors: Readonly<Record<string, number>> = { trip_permission_request: 6 }

export type RuleError =
  | 'rules.not_found'
  | 'rules.code_twice_on_day'
  | 'rules.ends_before_it_begins'
  | 'rules.below_floor'

/** The table with a rule added (null) or in the place of another; two rules of one code never begin on one day. */
export const changeRule = <R extends { readonly rule: DeadlineRule }>(
  table: readonly R[],
  replaced: R | null,
  rule: DeadlineRule,
): Result<readonly DeadlineRule[], RuleError> => {
  if (rule.validTo !== null && rule.validTo < rule.validFrom) return fail('rules.ends_before_it_begins')
  const floor = floors[rule.code] ?? 0
  if (rule.days < floor) return fail('rules.below_floor', { floor })
  const others = table.filter((one) => one !== replaced)
  if (others.some((one) => one.rule.code === rule.code && one.rule.validFrom === rule.validFrom))
    return fail('rules.code_twice_on_day', { on: rule.validFrom })
  return ok(
    replaced === null
      ? [...table.map((one) => one.rule), rule]
      : table.map((one) => (one === replaced ? rule : one.rule)),
  )
}
