import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { Authority } from '#domain/duty/deadline-rule.ts'
import type { Duty } from '#domain/duty/duty.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

const units: Readonly<Record<Duty['unit'], string>> = { working_day: 'ngày làm việc', calendar_day: 'ngày' }

export type DutyLook = { readonly tone: StateTone; readonly label: string }

/** Colour and words of a duty's state: "Sắp đến hạn · còn 2 ngày làm việc". */
export const dutyLook = ({ state, days, unit }: Pick<Duty, 'state' | 'days' | 'unit'>): DutyLook => {
  const count = `${Math.abs(days)} ${units[unit]}`
  switch (state) {
    case 'overdue':
      return { tone: 'late', label: `Quá hạn · muộn ${count}` }
    case 'due_soon':
      return { tone: 'soon', label: days === 0 ? 'Đến hạn hôm nay' : `Sắp đến hạn · còn ${count}` }
    case 'not_due':
      return { tone: 'idle', label: `Chưa đến hạn · còn ${count}` }
    case 'awaiting_return':
      return { tone: 'idle', label: 'Chờ ghi nhận ngày về' }
    case 'done':
      return { tone: 'done', label: 'Đã làm' }
    case 'done_late':
      return { tone: 'done', label: `Đã làm · muộn ${count}` }
    default:
      return state satisfies never
  }
}

/** "Công văn số 05/SKHCN-VP ngày 05/01/2026, gửi ngày 06/01/2026". */
export const fulfilmentWords = ({
  documentNumber,
  documentOn,
  sentOn,
}: Pick<NonNullable<Duty['fulfilment']>, 'documentNumber' | 'documentOn' | 'sentOn'>): string => {
  const document = [
    documentNumber === '' ? '' : `Văn bản số ${documentNumber}`,
    documentOn === null ? '' : `${documentNumber === '' ? 'Văn bản ' : ''}ngày ${formatDay(documentOn)}`,
  ].filter((part) => part !== '')
  return document.length === 0 ? `Gửi ngày ${formatDay(sentOn)}` : `${document.join(' ')}, gửi ngày ${formatDay(sentOn)}`
}

const plainNames: Readonly<Record<Authority, string>> = {
  people_committee: 'UBND tỉnh',
  foreign_affairs: 'Cơ quan ngoại vụ của tỉnh',
  agency_head: 'Thủ trưởng cơ quan',
  party_cell: 'Chi bộ, đảng ủy',
  passport_manager: 'Bộ phận quản lý hộ chiếu',
  sending_body: 'Cơ quan cử đi đào tạo',
}

/** Official names come from the profile in force; the others are roles, not names. */
export const authorityName = (authority: Authority, profile: AgencyProfile | null): string => {
  if (profile !== null && authority === 'people_committee') return profile.peopleCommitteeName
  if (profile !== null && authority === 'foreign_affairs') return profile.foreignAffairsName
  return plainNames[authority]
}

/** The day a duty hangs on, as far as it is known today. */
export const eventDayOf = (
  event: Duty['event'],
  trip: Pick<OutboundTrip, 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn'>,
): LocalDate => (event === 'departure' ? (trip.actualExitOn ?? trip.departsOn) : (trip.actualEntryOn ?? trip.returnsOn))

/** By due day within one event; what is done stays in its place, so that nothing jumps after a click. */
export const dutiesOfEvent = (duties: readonly Duty[], event: Duty['event']): readonly Duty[] =>
  duties
    .filter((duty) => duty.event === event)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
