import type { UnitOfWork } from '#db/unit-of-work.ts'
import type { CalendarYear } from '#domain/calendar/calendar-year.ts'
import type { DeadlineRule } from '#domain/duty/deadline-rule.ts'
import type { DeadlineRuleId } from '#domain/shared/ids.ts'
import { ok } from '#domain/shared/result.ts'
import type { NewId } from '#electron/services/ids.ts'

type Shipped = { readonly rules: readonly DeadlineRule[]; readonly calendarYears: readonly CalendarYear[] }

/**
 * Puts shipped rules and years into the office's table where it has none of that code and day, or of that year; what the
 * office changed stays. An official calendar takes the place of one that was not announced yet.
 */
export const seedDutyTable = async (
  uow: UnitOfWork,
  { rules, calendarYears }: Shipped,
  newId: NewId,
): Promise<void> => {
  await uow.write(async (repos) => {
    const known = await repos.dutyTable.rules()
    for (const rule of rules)
      if (!known.some((one) => one.rule.code === rule.code && one.rule.validFrom === rule.validFrom))
        await repos.dutyTable.insertRule({ id: newId<DeadlineRuleId>(), isShipped: true, rule })
    const years = new Map((await repos.dutyTable.years()).map((table) => [table.year, table]))
    for (const table of calendarYears) {
      const before = years.get(table.year) ?? null
      if (before === null || (table.announced && !before.announced)) await repos.dutyTable.saveYear(before, table)
    }
    return ok(null)
  })
}
