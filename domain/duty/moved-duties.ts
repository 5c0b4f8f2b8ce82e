import type { Authority } from '#domain/duty/deadline-rule.ts'
import { type Duty, type DutyTable, isOpen } from '#domain/duty/duty.ts'
import { type Delegation, delegationDuties, refOf, titleOf } from '#domain/duty/owing.ts'
import { isSameDuty, type Settlements } from '#domain/duty/settlement.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'

/** An open duty that a change of rules or holidays moves, brings (before: null) or takes away (after: null). */
export type MovedDuty = {
  readonly record: DelegationRef
  readonly recordTitle: string
  readonly document: string
  readonly authority: Authority
  readonly before: LocalDate | null
  readonly after: LocalDate | null
}

type Settled = { readonly delegation: Delegation; readonly settlements: Settlements }

/** What a new table would do to the open duties of these trips and visits. Met duties are frozen and never among them. */
export const movedDuties = (
  all: readonly Settled[],
  table: { readonly before: DutyTable; readonly after: DutyTable },
  today: LocalDate,
): readonly MovedDuty[] =>
  all.flatMap(({ delegation, settlements }) => {
    const open = (one: DutyTable): readonly Duty[] =>
      delegationDuties(delegation, settlements, one, today).filter(isOpen)
    const before = open(table.before)
    const after = open(table.after)
    const moved = (duty: Duty, from: LocalDate | null, to: LocalDate | null): MovedDuty => ({
      record: refOf(delegation),
      recordTitle: titleOf(delegation),
      document: duty.document,
      authority: duty.authority,
      before: from,
      after: to,
    })
    return [
      ...before.flatMap((duty) => {
        const now = after.find((one) => isSameDuty(one, duty))
        return now?.dueOn === duty.dueOn ? [] : [moved(duty, duty.dueOn, now?.dueOn ?? null)]
      }),
      ...after
        .filter((duty) => !before.some((one) => isSameDuty(one, duty)))
        .map((duty) => moved(duty, null, duty.dueOn)),
    ]
  })
