import { type RawBuilder, sql } from 'kysely'
import type { Authority } from '#domain/duty/deadline-rule.ts'

const names = {
  trip: { record: 'outbound_trip', decision: 'outbound_trip_decision', column: 'trip_id' },
  visit: { record: 'inbound_visit', decision: 'inbound_visit_decision', column: 'visit_id' },
} as const

/**
 * Holds for trips or visits with a change that one of these authorities, told before, has not been told of. The rule itself
 * is `changeFor` in domain/duty/duty-event.ts.
 */
export const hasChangeToTell = (
  of: keyof typeof names,
  noticeRule: string,
  authorities: readonly Authority[],
): RawBuilder<boolean> => {
  const { record, decision, column } = names[of]
  const own = (alias: string) => sql.ref(`${alias}.${column}`)
  return sql<boolean>`EXISTS (
    SELECT 1 FROM ${sql.table(decision)} change
    JOIN duty_fulfilment told ON ${own('told')} = ${own('change')} AND told.sent_on <= change.decided_on
      AND told.rule_code <> ${noticeRule} AND told.authority IN (${sql.join([...authorities, ''])})
    WHERE ${own('change')} = ${sql.ref(`${record}.id`)}
      AND change.kind IN ('cancelled', 'postponed', 'extended', 'changed')
      AND NOT EXISTS (SELECT 1 FROM duty_fulfilment notice
        WHERE ${own('notice')} = ${own('change')} AND notice.rule_code = ${noticeRule}
          AND notice.authority = told.authority AND notice.recorded_at >= change.recorded_at)
      AND NOT EXISTS (SELECT 1 FROM duty_waiver waived
        WHERE ${own('waived')} = ${own('change')} AND waived.rule_code = ${noticeRule}
          AND waived.authority = told.authority AND waived.recorded_at >= change.recorded_at
          AND waived.postponed_to IS NULL))`
}
