import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { bit } from '#db/repositories/birth-columns.ts'
import type { Schema } from '#db/schema.ts'
import type { CalendarYearRow, DeadlineRuleRow } from '#db/trip-rows.ts'
import { CalendarYear } from '#domain/calendar/calendar-year.ts'
import { workingCalendar } from '#domain/calendar/working-calendar.ts'
import { DeadlineRule } from '#domain/duty/deadline-rule.ts'
import type { DutyTable } from '#domain/duty/duty.ts'
import { DeadlineRuleId } from '#domain/shared/ids.ts'

/** A rule of the office's table; a shipped one was copied into it and may be ended or changed. */
export type OfficeRule = { readonly id: DeadlineRuleId; readonly isShipped: boolean; readonly rule: DeadlineRule }

type RuleRow = Omit<DeadlineRuleRow, 'seq'>

const toRule = (row: RuleRow): OfficeRule => ({
  id: DeadlineRuleId.parse(row.id),
  isShipped: row.is_shipped === 1,
  rule: DeadlineRule.parse({
    code: row.code,
    document: row.document,
    kinds: JSON.parse(row.kinds) as unknown,
    concerns: row.concerns,
    event: row.event,
    authorities: JSON.parse(row.authorities) as unknown,
    days: row.days,
    unit: row.unit,
    basis: row.basis,
    basisKind: row.basis_kind,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }),
})

const ruleRow = ({ id, isShipped, rule }: OfficeRule): RuleRow => ({
  id,
  is_shipped: bit(isShipped),
  code: rule.code,
  document: rule.document,
  kinds: JSON.stringify(rule.kinds),
  concerns: rule.concerns,
  event: rule.event,
  authorities: JSON.stringify(rule.authorities),
  days: rule.days,
  unit: rule.unit,
  basis: rule.basis,
  basis_kind: rule.basisKind,
  valid_from: rule.validFrom,
  valid_to: rule.validTo,
})

const toYear = (row: CalendarYearRow): CalendarYear =>
  CalendarYear.parse({
    year: row.year,
    announced: row.announced === 1,
    source: row.source,
    days: JSON.parse(row.days) as unknown,
    proposals: JSON.parse(row.proposals) as unknown,
  })

const yearRow = (table: CalendarYear): CalendarYearRow => ({
  year: table.year,
  announced: bit(table.announced),
  source: table.source,
  days: JSON.stringify(table.days),
  proposals: JSON.stringify(table.proposals),
})

/** What was last read of the table, until it changes; one for each unit of work. */
export type DutyTableMemory = { table: DutyTable | null }

/** What due days are counted from: the office's rules and holidays. */
export const dutyTableRepository = (db: Kysely<Schema>, audit: Audit, memory: DutyTableMemory) => {
  const rules = async (): Promise<readonly OfficeRule[]> =>
    (await db.selectFrom('deadline_rule').selectAll().orderBy('seq').execute()).map(toRule)
  const years = async (): Promise<readonly CalendarYear[]> =>
    (await db.selectFrom('calendar_year').selectAll().orderBy('year').execute()).map(toYear)

  return {
    /** In the order they came into the table, which is the order of the duties. */
    rules,
    years,
    /** Rules and calendar as duties are derived from them; read once and kept until something changes. */
    current: async (): Promise<DutyTable> => {
      memory.table ??= {
        rules: (await rules()).map(({ rule }) => rule),
        calendar: workingCalendar(await years()),
      }
      return memory.table
    },
    insertRule: async (rule: OfficeRule): Promise<void> => {
      memory.table = null
      await db.insertInto('deadline_rule').values(ruleRow(rule)).execute()
      await audit({ action: 'create', entity: 'deadline_rule', entityId: rule.id, before: null, after: rule })
    },
    updateRule: async (before: OfficeRule, after: OfficeRule): Promise<void> => {
      memory.table = null
      await db.updateTable('deadline_rule').set(ruleRow(after)).where('id', '=', after.id).execute()
      await audit({ action: 'update', entity: 'deadline_rule', entityId: after.id, before, after })
    },
    saveYear: async (before: CalendarYear | null, after: CalendarYear): Promise<void> => {
      memory.table = null
      const row = yearRow(after)
      await db
        .insertInto('calendar_year')
        .values(row)
        .onConflict((conflict) => conflict.column('year').doUpdateSet(row))
        .execute()
      await audit({
        action: before === null ? 'create' : 'update',
        entity: 'calendar_year',
        entityId: String(after.year),
        before,
        after,
      })
    },
  }
}
