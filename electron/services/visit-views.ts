import type { CalendarVisit, InboundVisitRow, InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import type { Role } from '#domain/account/account.ts'
import { type Duty, isOpen } from '#domain/duty/duty.ts'
import { consentWarning } from '#domain/inbound-visit/consent-warning.ts'
import { mayDecideVisit } from '#domain/inbound-visit/decide-visit.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { inOrder, type ProgrammeItem, timeSpan } from '#domain/inbound-visit/programme.ts'
import { shownVisitPhase } from '#domain/inbound-visit/shown-phase.ts'
import { isUnplanned, nextVisitSteps } from '#domain/inbound-visit/visit-phase.ts'
import type { VisitSummary } from '#domain/inbound-visit/visit-summary.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { maskNumber } from '#domain/staff/staff.ts'
import { seesNumbers } from '#electron/services/trip-views.ts'
import { clashesOfVisit, ledgerOf } from '#electron/services/visit-loading.ts'

const countriesOf = ({ partners }: Pick<InboundVisit, 'partners'>): string[] => [
  ...new Set(partners.map(({ country }) => country)),
]

/** Whole passport numbers are for those who keep the register; a leader sees the last three characters. */
const withoutNumbers = (visit: InboundVisit): InboundVisit => ({
  ...visit,
  visitors: visit.visitors.map((visitor) => ({ ...visitor, passportNumber: maskNumber(visitor.passportNumber) })),
})

/** A number is asked for where an officer records an authority's consent. */
const WITH_DOCUMENT = 'số'

/** A record with everything that follows from it today, as somebody of this role may see it. */
export const visitView = async (
  repos: Repositories,
  visit: InboundVisit,
  { today, role }: { readonly today: () => LocalDate; readonly role: () => Role },
): Promise<InboundVisitView> => {
  const ledger = await ledgerOf(repos, visit, today())
  return {
    visit: seesNumbers(role()) ? visit : withoutNumbers(visit),
    phase: shownVisitPhase(visit, ledger.duties),
    isUnplanned: isUnplanned(visit),
    nextSteps: nextVisitSteps(visit).filter((kind) => mayDecideVisit(role(), { kind, documentNumber: WITH_DOCUMENT })),
    duties: [...ledger.duties],
    missing: [...ledger.missing],
    clashes: [...(await clashesOfVisit(repos, visit, today()))],
    consentWarning: consentWarning(visit, ledger.table.calendar, today()),
    reportState: ledger.reportState,
    followUps: [...(await repos.visitReports.followUpsOf(visit.id))],
    attachments: [...(await repos.attachments.ofRecord(visitRef(visit.id)))],
    planItem: visit.planItemId === null ? null : await repos.plan.find(visit.planItemId),
  }
}

/** One line of the list. */
export const visitRow = (visit: VisitSummary, duties: readonly Duty[]): InboundVisitRow => {
  const open = duties.filter(isOpen)
  return {
    id: visit.id,
    title: visit.title,
    kind: visit.kind,
    phase: shownVisitPhase(visit, duties),
    isUnplanned: isUnplanned(visit),
    hasOverrides: visit.overrides.length > 0,
    partners: visit.partners.map(({ name }) => name),
    countries: countriesOf(visit),
    arrivesOn: visit.arrivesOn,
    departsOn: visit.departsOn,
    hostLeaderName: visit.hostLeader?.fullName ?? '',
    visitorCount: visit.visitorCount,
    openDuties: open.length,
    overdueDuties: open.filter(({ state }) => state === 'overdue').length,
    nextDueOn: open.reduce<LocalDate | null>((next, { dueOn }) => (next === null || dueOn < next ? dueOn : next), null),
  }
}

/** One visit in the calendar, with those lines of its programme that lie within the days asked for. */
export const calendarVisit = (
  visit: VisitSummary,
  duties: readonly Duty[],
  programme: readonly ProgrammeItem[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): CalendarVisit => ({
  id: visit.id,
  title: visit.title,
  phase: shownVisitPhase(visit, duties),
  from: visit.actualArrivalOn ?? visit.arrivesOn,
  to: visit.actualDepartureOn ?? visit.departsOn,
  countries: countriesOf(visit),
  hostLeaderName: visit.hostLeader?.fullName ?? '',
  visitorCount: visit.visitorCount,
  programme: inOrder(programme)
    .filter(({ on }) => on >= from && on <= to)
    .map((item) => ({ on: item.on, time: timeSpan(item), content: item.content, place: item.place })),
})
