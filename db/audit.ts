import type { Kysely } from 'kysely'
import type { Schema } from '#db/schema.ts'
import type { Instant } from '#domain/shared/ids.ts'

/** Who changes something, and when; the same for every change of one transaction. */
export type Actor = { readonly accountId: string | null; readonly name: string; readonly at: Instant }

/** One change of one record. A repository's write method records it together with the change itself. */
export type Change = {
  readonly action: 'create' | 'update' | 'merge' | 'decide' | 'record' | 'remove' | 'log_in' | 'log_out' | 'recover'
  readonly entity:
    | 'agency_profile'
    | 'signer'
    | 'account'
    | 'unit'
    | 'staff_member'
    | 'outbound_trip'
    | 'inbound_visit'
    | 'partner'
    | 'visit_report'
    | 'visit_follow_up'
    | 'duty'
    | 'attachment'
    | 'return_report'
    | 'passport_custody'
    | 'plan_item'
    | 'deadline_rule'
    | 'calendar_year'
    | 'letter'
    | 'document_template'
    | 'stored_file'
    | 'register'
  readonly entityId: string
  readonly before: unknown
  readonly after: unknown
}

export type Audit = (change: Change) => Promise<void>

const asJson = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value))

/** Writes audit rows into the transaction it is given, and counts them for the unit of work. */
export const auditTrail = (
  db: Kysely<Schema>,
  actor: Actor,
): { readonly record: Audit; readonly count: () => number } => {
  let written = 0
  return {
    record: async (change) => {
      written += 1
      await db
        .insertInto('audit')
        .values({
          at: actor.at,
          account_id: actor.accountId,
          actor: actor.name,
          action: change.action,
          entity: change.entity,
          entity_id: change.entityId,
          before: asJson(change.before),
          after: asJson(change.after),
        })
        .execute()
    },
    count: () => written,
  }
}
