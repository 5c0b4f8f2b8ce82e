import * as z from 'zod'
import type { Input } from '#contract/index.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { TripMemberId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'

/** Ngày riêng · không đi. */
export const ownWays = ['own_days', 'stayed_home'] as const

const Own = z
  .object({
    memberId: TripMemberId,
    fullName: z.string(),
    how: z.enum(ownWays),
    exitOn: optionalDayText,
    entryOn: optionalDayText,
  })
  // Days typed before somebody chose "không đi" are not meant any more.
  .transform((own) => (own.how === 'stayed_home' ? { ...own, exitOn: null, entryOn: null } : own))

export const journeySchema = z.object({
  actualExitOn: optionalDayText,
  actualEntryOn: optionalDayText,
  own: z.array(Own),
})
export type JourneyInput = z.input<typeof journeySchema>
export type JourneyValues = z.output<typeof journeySchema>

export const journeyToForm = ({ actualExitOn, actualEntryOn, members }: OutboundTrip): JourneyInput => ({
  actualExitOn: dayToText(actualExitOn),
  actualEntryOn: dayToText(actualEntryOn),
  own: members.flatMap(({ id, fullName, ownJourney }) =>
    ownJourney === null
      ? []
      : [
          {
            memberId: id,
            fullName,
            how: ownJourney.exitOn === null && actualExitOn !== null ? 'stayed_home' : 'own_days',
            exitOn: dayToText(ownJourney.exitOn),
            entryOn: dayToText(ownJourney.entryOn),
          } as const,
        ],
  ),
})

export const journeyToSend = ({
  actualExitOn,
  actualEntryOn,
  own,
}: JourneyValues): Pick<Input<'outbound_trip.record_journey'>, 'actualExitOn' | 'actualEntryOn' | 'own'> => ({
  actualExitOn,
  actualEntryOn,
  own: own.map(({ memberId, exitOn, entryOn }) => ({ memberId, exitOn, entryOn })),
})

type Field = 'root' | 'actualExitOn' | 'actualEntryOn' | `own.${number}.exitOn` | `own.${number}.entryOn`

const isAhead = (day: LocalDate | null, today: LocalDate): boolean => day !== null && day > today

/** The field a failure belongs to: of the group, or of the member the backend named. */
export const journeyField = (
  { code, details }: { readonly code: string; readonly details: Readonly<Record<string, unknown>> },
  { actualExitOn, own }: JourneyValues,
  today: LocalDate,
): Field => {
  const index = own.findIndex(({ memberId }) => memberId === details.memberId)
  const exitOn = index < 0 ? actualExitOn : (own[index]?.exitOn ?? null)
  const at = (part: 'exit' | 'entry'): Field => {
    if (index < 0) return part === 'exit' ? 'actualExitOn' : 'actualEntryOn'
    return part === 'exit' ? `own.${index}.exitOn` : `own.${index}.entryOn`
  }
  switch (code) {
    case 'outbound_trip.entry_without_exit':
      return at('exit')
    case 'outbound_trip.entry_before_exit':
      return at('entry')
    case 'outbound_trip.travel_in_future':
      return at(isAhead(exitOn, today) ? 'exit' : 'entry')
    default:
      return 'root'
  }
}
