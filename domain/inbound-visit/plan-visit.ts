import type { InboundVisit, InboundVisitDraft } from '#domain/inbound-visit/inbound-visit.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

export type VisitShapeError =
  | 'inbound_visit.departs_before_arrival'
  | 'inbound_visit.several_leaders'
  | 'inbound_visit.passport_twice'
  | 'inbound_visit.programme_outside_visit'
  | 'inbound_visit.programme_ends_before_start'

/** What must hold within one visit, whatever else is in the register; details name the row (`index`). */
export const checkVisitShape = (draft: InboundVisitDraft): Result<null, VisitShapeError> => {
  if (draft.departsOn < draft.arrivesOn) return fail('inbound_visit.departs_before_arrival')
  if (draft.visitors.filter(({ isLeader }) => isLeader).length > 1) return fail('inbound_visit.several_leaders')
  const numbers = draft.visitors.map(({ nationality, passportNumber }) =>
    passportNumber === '' ? '' : `${nationality} ${passportNumber}`,
  )
  const twice = numbers.findIndex((number, index) => number !== '' && numbers.indexOf(number) !== index)
  if (twice >= 0) return fail('inbound_visit.passport_twice', { index: twice })
  const outside = draft.programme.findIndex(({ on }) => on < draft.arrivesOn || on > draft.departsOn)
  if (outside >= 0) return fail('inbound_visit.programme_outside_visit', { index: outside })
  const reversed = draft.programme.findIndex(({ starts, ends }) => ends !== '' && (starts === '' || ends <= starts))
  if (reversed >= 0) return fail('inbound_visit.programme_ends_before_start', { index: reversed })
  return ok(null)
}

/**
 * The reason an unplanned visit carries. A visit entered on or after the day it arrives came without notice, and says why;
 * one that was entered in time never becomes unplanned by the passing of days.
 */
export const unplannedReasonAfter = (
  before: Pick<InboundVisit, 'arrivesOn' | 'unplannedReason'> | null,
  draft: Pick<InboundVisitDraft, 'arrivesOn' | 'unplannedReason'>,
  today: LocalDate,
): Result<string, 'inbound_visit.unplanned_reason_missing'> => {
  if (draft.arrivesOn > today) return ok('')
  const wasPlanned = before !== null && before.unplannedReason === '' && draft.arrivesOn >= before.arrivesOn
  if (wasPlanned) return ok('')
  const reason = draft.unplannedReason === '' ? (before?.unplannedReason ?? '') : draft.unplannedReason
  return reason === '' ? fail('inbound_visit.unplanned_reason_missing') : ok(reason)
}
