import type { PartnerRow, PartnerVisit } from '#contract/routes/partner.ts'
import type { UnitOfWork } from '#db/unit-of-work.ts'
import type { Partner, PartnerDraft } from '#domain/inbound-visit/partner.ts'
import type { PartnerId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { NewId } from '#electron/services/ids.ts'
import { visitsWithDuties } from '#electron/services/open-records.ts'
import { visitRow } from '#electron/services/visit-views.ts'

type Dependencies = { readonly uow: () => UnitOfWork; readonly newId: NewId; readonly today: () => LocalDate }
type SaveInput = { readonly id: PartnerId | null; readonly revision: number; readonly draft: PartnerDraft }
type SaveError = 'partner.not_found' | 'partner.changed_elsewhere' | 'partner.name_taken'

/** A list is for choosing from; whoever looks for more types more. */
const MOST_LISTED = 200

/** The register of foreign organisations, each with its visits and what came of them. */
export const partnerService = ({ uow, newId, today }: Dependencies) => ({
  list: ({ search }: { readonly search: string }): Promise<Result<PartnerRow[], never>> =>
    uow().read(async (repos) => ok([...(await repos.partners.list(search, MOST_LISTED))])),

  get: ({
    id,
  }: {
    readonly id: PartnerId
  }): Promise<Result<{ partner: Partner; visits: PartnerVisit[] }, 'partner.not_found'>> =>
    uow().read(async (repos): Promise<Result<{ partner: Partner; visits: PartnerVisit[] }, 'partner.not_found'>> => {
      const partner = await repos.partners.find(id)
      if (partner === null) return fail('partner.not_found')
      const visits = await visitsWithDuties(repos, await repos.visits.ofPartner(id), today())
      const results = await repos.visitReports.accepted(visits.map(({ visit }) => visit.id))
      return ok({
        partner,
        visits: visits.map(({ visit, duties }) => {
          const { id: visitId, title, phase, arrivesOn, departsOn, visitorCount } = visitRow(visit, duties)
          const result = results.get(visitId)?.content.achieved ?? ''
          return { visitId, title, phase, arrivesOn, departsOn, visitorCount, result }
        }),
      })
    }),

  save: ({ id, revision, draft }: SaveInput): Promise<Result<Partner, SaveError>> =>
    uow().write(async (repos): Promise<Result<Partner, SaveError>> => {
      const before = id === null ? null : await repos.partners.find(id)
      if (id !== null && before === null) return fail('partner.not_found')
      if ((before?.revision ?? 0) !== revision) return fail('partner.changed_elsewhere')
      const same = await repos.partners.named(draft.name, draft.country)
      if (same !== null && same.id !== id) return fail('partner.name_taken')
      const partner: Partner = { ...draft, id: before?.id ?? newId<PartnerId>(), revision: revision + 1 }
      if (before === null) await repos.partners.insert(partner)
      else await repos.partners.update(before, partner)
      return ok(partner)
    }),
})
