import * as z from 'zod'
import { CountryCode } from '#domain/outbound-trip/outbound-trip.ts'
import { PartnerId } from '#domain/shared/ids.ts'
import { line, paragraph } from '#domain/shared/text.ts'

/** Đối tác: a foreign organisation that visits, entered once. */
export const Partner = z.strictObject({
  id: PartnerId,
  name: line(200),
  country: CountryCode,
  note: paragraph(1000),
  revision: z.int().min(1),
})
export type Partner = z.infer<typeof Partner>
export const PartnerDraft = Partner.omit({ id: true, revision: true })
export type PartnerDraft = z.infer<typeof PartnerDraft>
