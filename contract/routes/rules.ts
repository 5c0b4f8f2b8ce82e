import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { CalendarYear } from '#domain/calendar/calendar-year.ts'
import { Authority, DeadlineRule } from '#domain/duty/deadline-rule.ts'
import { DeadlineRuleId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { DelegationRef } from '#domain/shared/record-ref.ts'

/** A rule of the office's table; shipped ones are copied into it once and may be ended or changed. */
export const StoredRule = z.strictObject({ id: DeadlineRuleId, isShipped: z.boolean(), rule: DeadlineRule })
export type StoredRule = z.infer<typeof StoredRule>

/** An open duty that a change of rules or holidays would move, bring or take away (null). */
export const MovedDuty = z.strictObject({
  record: DelegationRef,
  recordTitle: z.string(),
  document: z.string(),
  authority: Authority,
  before: LocalDate.nullable(),
  after: LocalDate.nullable(),
})
export type MovedDuty = z.infer<typeof MovedDuty>

const RuleChange = z.strictObject({ id: DeadlineRuleId.nullable(), rule: DeadlineRule })
const ruleErrors = [
  'rules.not_found',
  'rules.code_twice_on_day',
  'rules.ends_before_it_begins',
  'rules.below_floor',
] as const

export const rulesRoutes = {
  'rules.get': route({ input: z.void(), output: z.array(StoredRule), errors: [], mayCall: 'logged_in' }),
  /** Which open duties the change would move; nothing is stored. */
  'rules.preview': route({ input: RuleChange, output: z.array(MovedDuty), errors: ruleErrors, mayCall: keepers }),
  'rules.save': route({ input: RuleChange, output: StoredRule, errors: ruleErrors, mayCall: keepers }),
  'calendar.get': route({ input: z.void(), output: z.array(CalendarYear), errors: [], mayCall: 'logged_in' }),
  'calendar.preview': route({ input: CalendarYear, output: z.array(MovedDuty), errors: [], mayCall: keepers }),
  'calendar.save': route({ input: CalendarYear, output: CalendarYear, errors: [], mayCall: keepers }),
} as const
