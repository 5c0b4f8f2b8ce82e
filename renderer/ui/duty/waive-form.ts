import * as z from 'zod'
import { line, optionalLine } from '#domain/shared/text.ts'
import { dayText } from '#renderer/ui/form/day-text.ts'

const written = { reason: line(500), documentNumber: optionalLine(50), signer: line(100) }

/** Lùi hạn needs its new day, miễn has none. */
export const waiverSchema = z
  .discriminatedUnion('how', [
    z.object({ how: z.literal('postponed'), postponedTo: dayText, ...written }),
    z.object({ how: z.literal('waived'), postponedTo: z.string().transform(() => null), ...written }),
  ])
  .transform(({ how: _how, ...waiver }) => waiver)
export type WaiverValues = z.output<typeof waiverSchema>

export const newWaiver = { how: 'postponed', postponedTo: '', reason: '', documentNumber: '', signer: '' } as const
