import { type WorkingCalendar, workingDaysBetween } from '#domain/calendar/working-calendar.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { consentState, isVisitOff, visitPhase } from '#domain/inbound-visit/visit-phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** Working days before the arrival from which a consent that is not there is warned about. */
export const CONSENT_WARNING_DAYS = 5

/** "Còn 01 ngày làm việc, chưa có văn bản đồng ý": `daysLeft` to the arrival, negative once it has passed. */
export type ConsentWarning = { readonly daysLeft: number; readonly isAsked: boolean }

/** Null while no consent is needed, it has come, or the arrival is still far. */
export const consentWarning = (
  visit: Pick<InboundVisit, 'facts' | 'decisions' | 'arrivesOn' | 'actualArrivalOn' | 'actualDepartureOn'>,
  calendar: WorkingCalendar,
  today: LocalDate,
): ConsentWarning | null => {
  const phase = visitPhase(visit)
  if (!visit.facts.needsConsent || isVisitOff(visit) || phase === 'complete') return null
  const state = consentState(visit)
  if (state === 'permitted') return null
  const daysLeft = workingDaysBetween(calendar, today, visit.actualArrivalOn ?? visit.arrivesOn)
  return daysLeft > CONSENT_WARNING_DAYS ? null : { daysLeft, isAsked: state === 'asked' }
}
