import * as z from 'zod'
import type { CustodyTrip } from '#contract/routes/passport-custody.ts'
import { OutboundTripId } from '#domain/shared/ids.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine } from '#domain/shared/text.ts'
import { custodyWords } from '#renderer/features/passport/messages.ts'
import { dayText, dayToText } from '#renderer/ui/form/day-text.ts'

export const HandOutForm = z.object({
  tripId: OutboundTripId,
  decisionNumber: line(50),
  on: dayText,
  note: optionalLine(300),
})
export type HandOutValues = z.output<typeof HandOutForm>
export type HandOutInput = z.input<typeof HandOutForm>

/** With one trip to choose from, it is chosen, and its decision is filled in. */
export const newHandOut = (trips: readonly CustodyTrip[], today: LocalDate): HandOutInput => {
  const [only] = trips.length === 1 ? trips : []
  return { tripId: only?.id ?? '', decisionNumber: only?.decisionNumber ?? '', on: dayToText(today), note: '' }
}

/** The number to show after a trip is chosen: what was typed by hand stays. */
export const decisionAfter = (chosen: string, typed: string, trips: readonly CustodyTrip[]): string => {
  const isTyped = typed.trim() !== '' && trips.every(({ decisionNumber }) => decisionNumber !== typed)
  return isTyped ? typed : (trips.find(({ id }) => id === chosen)?.decisionNumber ?? '')
}

/** "Đoàn công tác tại Nhật Bản (19/01/2026 – 23/01/2026)". */
export const tripLabel = ({ title, departsOn, returnsOn }: CustodyTrip): string =>
  `${title} (${formatDay(departsOn)} – ${formatDay(returnsOn)})`

export const isAfterDue = (on: LocalDate | null, dueOn: LocalDate | null): boolean =>
  on !== null && dueOn !== null && on > dueOn

/** What comes back after its day says why. */
export const handBackForm = (dueOn: LocalDate | null) =>
  z
    .object({ on: dayText, lateReason: optionalLine(500), note: optionalLine(300) })
    .superRefine(({ on, lateReason }, context) => {
      if (isAfterDue(on, dueOn) && lateReason === '')
        context.addIssue({
          code: 'custom',
          path: ['lateReason'],
          message: custodyWords['passport_custody.late_reason_missing'],
        })
    })
export type HandBackValues = z.output<ReturnType<typeof handBackForm>>

const fields: Readonly<Record<string, 'on' | 'lateReason' | 'tripId'>> = {
  'passport_custody.in_future': 'on',
  'passport_custody.back_before_out': 'on',
  'passport_custody.late_reason_missing': 'lateReason',
  'passport_custody.not_for_trip': 'tripId',
}

/** The field a refusal belongs to. */
export const custodyField = (code: string): 'on' | 'lateReason' | 'tripId' | 'root' => fields[code] ?? 'root'
