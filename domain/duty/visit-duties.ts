import { concernsVisit } from '#domain/duty/deadline-rule.ts'
import { type Duty, type DutySubject, type DutyTable, dutiesOfSubject } from '#domain/duty/duty.ts'
import { visitEventOf } from '#domain/duty/duty-event.ts'
import type { Settlements } from '#domain/duty/settlement.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { isUnplanned, isVisitOff } from '#domain/inbound-visit/visit-phase.ts'
import { formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'

export type DutyVisitFacts = Pick<
  InboundVisit,
  | 'kind'
  | 'facts'
  | 'arrivesOn'
  | 'departsOn'
  | 'actualArrivalOn'
  | 'actualDepartureOn'
  | 'unplannedReason'
  | 'decisions'
>

const visitSubject = (visit: DutyVisitFacts): DutySubject => ({
  isOff: isVisitOff(visit),
  members: [],
  concerned: (rule) => (concernsVisit(rule, visit) ? [null] : []),
  eventOf: (rule, _memberId, authority, met) => visitEventOf(rule, visit, authority, met),
  // Who came without notice cannot be announced days before: it is told on the day itself (the field's reference, 9.2 C).
  fixedDay: (rule, { on }) =>
    rule.event === 'arrival' && isUnplanned(visit)
      ? {
          dueOn: on,
          why: `Đoàn đến không báo trước (${visit.unplannedReason}): thông báo ngay trong ngày đoàn đến, ${formatDeadline(on)}. Quy định khi biết trước: ${rule.basis}.`,
        }
      : null,
})

/** Every duty of a visit: before it arrives, after it ends, and when what was told has changed. */
export const visitDutiesOf = (
  visit: DutyVisitFacts,
  settlements: Settlements,
  table: DutyTable,
  today: LocalDate,
): readonly Duty[] => dutiesOfSubject(visitSubject(visit), settlements, table, today)
