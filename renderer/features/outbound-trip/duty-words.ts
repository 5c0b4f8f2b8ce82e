import type { Duty } from '#domain/duty/duty.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'
import { dutyDistance, dutyStateWords } from '#renderer/words/duty-words.ts'

/** Colour and words of a duty's state: "Sắp đến hạn · còn 2 ngày làm việc". */
export const dutyLook = (
  duty: Pick<Duty, 'state' | 'days' | 'unit'>,
): { readonly tone: StateTone; readonly label: string } => {
  const { tone, label } = dutyStateWords[duty.state]
  switch (duty.state) {
    case 'overdue':
    case 'not_due':
      return { tone, label: `${label} · ${dutyDistance(duty)}` }
    case 'due_soon':
      return { tone, label: duty.days === 0 ? 'Đến hạn hôm nay' : `${label} · ${dutyDistance(duty)}` }
    case 'done_late':
      return { tone, label: `${dutyStateWords.done.label} · ${dutyDistance(duty)}` }
    case 'awaiting_return':
    case 'done':
      return { tone, label }
    default:
      return duty.state satisfies never
  }
}

/** "Văn bản số 05/SKHCN-VP ngày 05/01/2026, gửi ngày 06/01/2026". */
export const fulfilmentWords = ({
  documentNumber,
  documentOn,
  sentOn,
}: Pick<NonNullable<Duty['fulfilment']>, 'documentNumber' | 'documentOn' | 'sentOn'>): string => {
  const document = [
    documentNumber === '' ? '' : `Văn bản số ${documentNumber}`,
    documentOn === null ? '' : `${documentNumber === '' ? 'Văn bản ' : ''}ngày ${formatDay(documentOn)}`,
  ].filter((part) => part !== '')
  return document.length === 0
    ? `Gửi ngày ${formatDay(sentOn)}`
    : `${document.join(' ')}, gửi ngày ${formatDay(sentOn)}`
}

const MOST_NAMED = 4

/** Of whom a duty is, where it is not of the whole group: "Trần Văn B, Lê Thị C", "A, B, C và 42 người khác". */
export const concernedWords = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMED - 1).join(', ')} và ${names.length - MOST_NAMED + 1} người khác`

/** The day a duty hangs on, as far as it is known today. */
export const eventDayOf = (
  event: Duty['event'],
  trip: Pick<OutboundTrip, 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn'>,
): LocalDate => (event === 'departure' ? (trip.actualExitOn ?? trip.departsOn) : (trip.actualEntryOn ?? trip.returnsOn))

/** By due day within one event; what is done stays in its place, so that nothing jumps after a click. */
export const dutiesOfEvent = (duties: readonly Duty[], event: Duty['event']): readonly Duty[] =>
  duties.filter((duty) => duty.event === event).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
