import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { readers } from '#contract/routes/outbound-trip.ts'
import { Partner, PartnerDraft } from '#domain/inbound-visit/partner.ts'
import { VisitPhase } from '#domain/inbound-visit/visit-phase.ts'
import { InboundVisitId, PartnerId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { optionalLine } from '#domain/shared/text.ts'

/** A partner with how often and when it last came. */
export const PartnerRow = z.strictObject({ partner: Partner, visits: z.int(), lastVisitOn: LocalDate.nullable() })
export type PartnerRow = z.infer<typeof PartnerRow>

/** One of its visits, newest first. */
export const PartnerVisit = z.strictObject({
  visitId: InboundVisitId,
  title: z.string(),
  phase: VisitPhase,
  arrivesOn: LocalDate,
  departsOn: LocalDate,
  visitorCount: z.int(),
  /** Kết quả đạt được of its accepted report; empty when there is none. */
  result: z.string(),
})
export type PartnerVisit = z.infer<typeof PartnerVisit>

export const partnerRoutes = {
  /** By name; typed without marks finds all spellings. At most 200. */
  'partner.list': route({
    input: z.strictObject({ search: optionalLine(100) }),
    output: z.array(PartnerRow),
    errors: [],
    mayCall: readers,
  }),
  'partner.get': route({
    input: z.strictObject({ id: PartnerId }),
    output: z.strictObject({ partner: Partner, visits: z.array(PartnerVisit) }),
    errors: ['partner.not_found'],
    mayCall: readers,
  }),
  /** New (id null, revision 0) or changed; one of the same name and country is refused. */
  'partner.save': route({
    input: z.strictObject({ id: PartnerId.nullable(), revision: z.int().min(0), draft: PartnerDraft }),
    output: Partner,
    errors: ['partner.not_found', 'partner.changed_elsewhere', 'partner.name_taken'],
    mayCall: keepers,
  }),
} as const
