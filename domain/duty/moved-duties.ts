import type { Authority } from '#domain/duty/deadline-rule.ts'
import { type Duty, type DutyTable, dutiesOf, isOpen } from '#domain/duty/duty.ts'
import { isSameDuty, type Settlements } from '#domain/duty/settlement.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** An open duty that a change of rules or holidays moves, brings (before: null) or takes away (after: null). */
export type MovedDuty = {
  readonly tripId: OutboundTrip['id']
  readonly tripTitle: string
  readonly document: string
  readonly authority: Authority
  readonly before: LocalDate | null
  readonly after: LocalDate | null
}

type Trip = { readonly trip: OutboundTrip; readonly settlements: Settlements }

/** What a new table would do to the open duties of these trips. Met duties are frozen and never among them. */
export const movedDuties = (
  trips: readonly Trip[],
  table: { readonly before: DutyTable; readonly after: DutyTable },
  today: LocalDate,
): readonly MovedDuty[] =>
  trips.flatMap(({ trip, settlements }) => {
    const open = (one: DutyTable): readonly Duty[] => dutiesOf(trip, settlements, one, today).filter(isOpen)
    const before = open(table.before)
    const after = open(table.after)
    const moved = (duty: Duty, from: LocalDate | null, to: LocalDate | null): MovedDuty => ({
      tripId: trip.id,
      tripTitle: trip.title,
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
