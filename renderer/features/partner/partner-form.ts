import type * as z from 'zod'
import type { Partner, PartnerDraft } from '#domain/inbound-visit/partner.ts'

export type PartnerFormInput = z.input<typeof PartnerDraft>

export const partnerFormValues = (partner: Partner | null): PartnerFormInput => ({
  name: partner?.name ?? '',
  country: partner?.country ?? '',
  note: partner?.note ?? '',
})

export const partnerFormWords = { country: 'Hãy chọn nước trong danh sách.' } as const
