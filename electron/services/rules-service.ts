import type { MovedDuty, StoredRule } from '#contract/routes/rules.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import type { CalendarYear } from '#domain/calendar/calendar-year.ts'
import { workingCalendar } from '#domain/calendar/working-calendar.ts'
import { changeRule, type RuleError } from '#domain/duty/change-rule.ts'
import type { DeadlineRule } from '#domain/duty/deadline-rule.ts'
import type { DutyTable } from '#domain/duty/duty.ts'
import { movedDuties } from '#domain/duty/moved-duties.ts'
import { refOf } from '#domain/duty/owing.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import type { DeadlineRuleId } from '#domain/shared/ids.ts'
import { recordId } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { openDelegations } from '#electron/services/open-records.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'

type RuleChange = { readonly id: DeadlineRuleId | null; readonly rule: DeadlineRule }

const planned = async (repos: Repositories, { id, rule }: RuleChange) => {
  const table = await repos.dutyTable.rules()
  const replaced = id === null ? null : (table.find((one) => one.id === id) ?? null)
  if (id !== null && replaced === null) return fail('rules.not_found')
  const after = changeRule(table, replaced, rule)
  return after.ok ? ok({ replaced, rules: after.value }) : after
}

const withYear = (years: readonly CalendarYear[], changed: CalendarYear): readonly CalendarYear[] =>
  [...years.filter(({ year }) => year !== changed.year), changed].toSorted((a, b) => a.year - b.year)

/** The office's rules and holidays: what a change would move is told before anything is stored. */
export const rulesService = ({ uow, newId, today }: Pick<TripDependencies, 'uow' | 'newId' | 'today'>) => {
  const moved = async (repos: Repositories, after: DutyTable): Promise<MovedDuty[]> => {
    const before = await repos.dutyTable.current()
    // A rule that is new may name some to be told of a change that no rule named before.
    const all = await openDelegations(repos, { rules: [...before.rules, ...after.rules] })
    const settlements = await repos.duties.ofRecords(all.map(refOf))
    const settled = all.map((delegation) => ({
      delegation,
      settlements: settlements.get(recordId(refOf(delegation))) ?? noSettlements,
    }))
    return [...movedDuties(settled, { before, after }, today())]
  }

  return {
    rules: (): Promise<Result<StoredRule[], never>> =>
      uow().read(async (repos) => ok([...(await repos.dutyTable.rules())])),

    previewRule: (change: RuleChange): Promise<Result<MovedDuty[], RuleError>> =>
      uow().read(async (repos): Promise<Result<MovedDuty[], RuleError>> => {
        const plan = await planned(repos, change)
        if (!plan.ok) return plan
        const { calendar } = await repos.dutyTable.current()
        return ok(await moved(repos, { rules: plan.value.rules, calendar }))
      }),

    saveRule: (change: RuleChange): Promise<Result<StoredRule, RuleError>> =>
      uow().write(async (repos): Promise<Result<StoredRule, RuleError>> => {
        const plan = await planned(repos, change)
        if (!plan.ok) return plan
        const { replaced } = plan.value
        if (replaced === null) {
          const added = { id: newId<DeadlineRuleId>(), isShipped: false, rule: change.rule }
          await repos.dutyTable.insertRule(added)
          return ok(added)
        }
        const after = { ...replaced, rule: change.rule }
        await repos.dutyTable.updateRule(replaced, after)
        return ok(after)
      }),

    years: (): Promise<Result<CalendarYear[], never>> =>
      uow().read(async (repos) => ok([...(await repos.dutyTable.years())])),

    previewYear: (changed: CalendarYear): Promise<Result<MovedDuty[], never>> =>
      uow().read(async (repos) => {
        const { rules } = await repos.dutyTable.current()
        return ok(
          await moved(repos, { rules, calendar: workingCalendar(withYear(await repos.dutyTable.years(), changed)) }),
        )
      }),

    saveYear: (changed: CalendarYear): Promise<Result<CalendarYear, never>> =>
      uow().write(async (repos) => {
        const before = (await repos.dutyTable.years()).find(({ year }) => year === changed.year) ?? null
        await repos.dutyTable.saveYear(before, changed)
        return ok(changed)
      }),
  }
}
