import type { CalendarVisit, InboundVisitRow, InboundVisitView, VisitQuery } from '#contract/routes/inbound-visit.ts'
import { isVisitOff } from '#domain/inbound-visit/visit-phase.ts'
import type { InboundVisitId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import { visitsWithDuties } from '#electron/services/open-records.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { visitDecisions } from '#electron/services/visit-decisions.ts'
import { visitHints } from '#electron/services/visit-hints.ts'
import { foundVisit } from '#electron/services/visit-loading.ts'
import { calendarVisit, visitRow, visitView } from '#electron/services/visit-views.ts'
import { visitWriting } from '#electron/services/visit-writing.ts'

/** Incoming visits: load, decide in domain/, store. No rule lives here. */
export const inboundVisitService = (dependencies: TripDependencies) => {
  const { uow, today, countriesNamed } = dependencies
  return {
    list: ({
      offset,
      limit,
      ...filter
    }: VisitQuery): Promise<Result<{ rows: InboundVisitRow[]; total: number }, never>> =>
      uow().read(async (repos) => {
        const countries = filter.search === '' ? [] : countriesNamed(filter.search)
        const { visits, total } = await repos.visits.page({ ...filter, countries }, offset, limit)
        const rows = await visitsWithDuties(repos, visits, today())
        return ok({ rows: rows.map(({ visit, duties }) => visitRow(visit, duties)), total })
      }),

    get: ({ id }: { readonly id: InboundVisitId }): Promise<Result<InboundVisitView, 'inbound_visit.not_found'>> =>
      uow().read(async (repos): Promise<Result<InboundVisitView, 'inbound_visit.not_found'>> => {
        const visit = await foundVisit(repos, id)
        return visit.ok ? ok(await visitView(repos, visit.value, dependencies)) : visit
      }),

    calendar: (days: { readonly from: LocalDate; readonly to: LocalDate }): Promise<Result<CalendarVisit[], never>> =>
      uow().read(async (repos) => {
        const visits = (await repos.visits.between(days.from, days.to, null)).filter((visit) => !isVisitOff(visit))
        const programmes = await repos.visits.programmes(visits.map(({ id }) => id))
        return ok(
          (await visitsWithDuties(repos, visits, today())).map(({ visit, duties }) =>
            calendarVisit(visit, duties, programmes.get(visit.id) ?? [], days),
          ),
        )
      }),

    ...visitWriting(dependencies),
    ...visitDecisions(dependencies),
    ...visitHints(dependencies),
  }
}
