import { type Duty, type DutyTable, dutiesOf } from '#domain/duty/duty.ts'
import type { Settlements } from '#domain/duty/settlement.ts'
import { visitDutiesOf } from '#domain/duty/visit-duties.ts'
import type { VisitSummary } from '#domain/inbound-visit/visit-summary.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { type DelegationRef, tripRef, visitRef } from '#domain/shared/record-ref.ts'

/** Đoàn ra or đoàn vào, as far as what is owed for it goes. */
export type Delegation =
  | { readonly of: 'trip'; readonly trip: OutboundTrip }
  | { readonly of: 'visit'; readonly visit: VisitSummary }

/** One with the duties that are asked about. */
export type Owing = Delegation & { readonly duties: readonly Duty[] }

export const refOf = (one: Delegation): DelegationRef =>
  one.of === 'trip' ? tripRef(one.trip.id) : visitRef(one.visit.id)

export const titleOf = (one: Delegation): string => (one.of === 'trip' ? one.trip.title : one.visit.title)

export const delegationDuties = (
  one: Delegation,
  settlements: Settlements,
  table: DutyTable,
  today: LocalDate,
): readonly Duty[] =>
  one.of === 'trip'
    ? dutiesOf(one.trip, settlements, table, today)
    : visitDutiesOf(one.visit, settlements, table, today)
