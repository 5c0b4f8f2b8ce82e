import type { SeenBefore } from '#contract/routes/inbound-visit.ts'
import type { ClashSubject, VisitClash } from '#domain/inbound-visit/visit-clash.ts'
import type { InboundVisitId } from '#domain/shared/ids.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import { foldMarks, tidyLine } from '#domain/shared/text.ts'
import { visitsWithDuties } from '#electron/services/open-records.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { clashesOfVisit } from '#electron/services/visit-loading.ts'
import { visitRow } from '#electron/services/visit-views.ts'

/** Earlier visits told of one partner, name or passport. */
const MOST_FOR_EACH = 5
/** Shorter is no name yet, and half the register would answer. */
const SHORTEST_NAME = 4

type Asked = {
  readonly id: InboundVisitId | null
  readonly partners: readonly string[]
  readonly visitors: readonly { readonly fullName: string; readonly passportNumber: string }[]
}
type Match = Pick<SeenBefore, 'by' | 'typed' | 'visitId' | 'visitorName'>

/** What the form is told while a visit is typed: nothing of it is a refusal. */
export const visitHints = ({ uow, today }: TripDependencies) => ({
  clashes: (subject: ClashSubject): Promise<Result<VisitClash[], never>> =>
    uow().read(async (repos) => ok([...(await clashesOfVisit(repos, subject, today()))])),

  seenBefore: ({ id, partners, visitors }: Asked): Promise<Result<SeenBefore[], never>> =>
    uow().read(async (repos) => {
      const organisations = [...new Set(partners.map(tidyLine))].filter((name) => name !== '')
      const named = new Map(visitors.map(({ fullName }) => [foldMarks(tidyLine(fullName)), fullName]))
      const names = [...named.keys()].filter((name) => name.length >= SHORTEST_NAME)
      const passports = [...new Set(visitors.map(({ passportNumber }) => passportNumber.toUpperCase()))].filter(
        (number) => number !== '',
      )
      const limits = { except: id, most: MOST_FOR_EACH }
      const found = await repos.visits.visitorsLike(names, passports, limits)
      const matches: readonly Match[] = [
        ...(await repos.visits.visitsOfPartnersNamed(organisations, limits)).map(
          ({ visitId, name }): Match => ({ by: 'partner', typed: name, visitId, visitorName: '' }),
        ),
        ...found.map(
          ({ visitId, fullName, nameFolded, passportNumber }): Match =>
            passports.includes(passportNumber)
              ? { by: 'passport', typed: passportNumber, visitId, visitorName: fullName }
              : { by: 'name', typed: named.get(nameFolded) ?? fullName, visitId, visitorName: fullName },
        ),
      ]
      const ids = [...new Set(matches.map(({ visitId }) => visitId))]
      const visits = await visitsWithDuties(repos, await repos.visits.summaries(ids), today())
      const rows = new Map(visits.map(({ visit, duties }) => [visit.id, visitRow(visit, duties)]))
      const results = await repos.visitReports.accepted(ids)
      const seen = matches.flatMap((match): readonly SeenBefore[] => {
        const row = rows.get(match.visitId)
        if (row === undefined) return []
        const { title, phase, arrivesOn, departsOn, partners: who } = row
        const result = results.get(match.visitId)?.content.achieved ?? ''
        return [{ ...match, title, phase, arrivesOn, departsOn, partners: who, result }]
      })
      const newestFirst = seen.toSorted((a, b) =>
        a.arrivesOn < b.arrivesOn ? 1 : Number(a.arrivesOn > b.arrivesOn) * -1,
      )
      const each = Map.groupBy(newestFirst, ({ by, typed }) => `${by} ${typed}`)
      return ok([...each.values()].flatMap((list) => list.slice(0, MOST_FOR_EACH)))
    }),
})
