import { journeyOf, stayedHome } from '#domain/outbound-trip/journey.ts'
import { isPrivate, type OutboundTrip, type TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

type Mark = { readonly tone: StateTone; readonly label: string }

const partyMark = (member: TripMember, kind: OutboundTrip['kind']): readonly Mark[] => {
  const { partyOpinion, isPartyMember, staffMemberId } = member
  if (partyOpinion !== null) {
    const { answer, on, documentNumber } = partyOpinion
    const when = `${formatDay(on)}${documentNumber === '' ? '' : `, số ${documentNumber}`}`
    return answer === 'agreed'
      ? [{ tone: 'done', label: `Chi bộ đồng ý ${when}` }]
      : [{ tone: 'late', label: `Chi bộ không đồng ý ${when}` }]
  }
  // The party's own rule asks for it on private trips; on others it is good to have.
  return isPartyMember && staffMemberId !== null && isPrivate(kind)
    ? [{ tone: 'soon', label: 'Chưa có ý kiến chi bộ' }]
    : []
}

/** What has been done with a member before the trip, and what his party cell said. */
export const preparationMarks = (member: TripMember, kind: OutboundTrip['kind']): readonly Mark[] => [
  ...(member.briefedOn === null
    ? []
    : [{ tone: 'done', label: `Đã phổ biến ${formatDay(member.briefedOn)}` } as const]),
  ...(member.committedOn === null
    ? []
    : [{ tone: 'done', label: `Đã ký cam kết ${formatDay(member.committedOn)}` } as const]),
  ...partyMark(member, kind),
]

type Trip = Pick<OutboundTrip, 'members' | 'actualExitOn' | 'actualEntryOn'>

/** Where a member's journey differs from the group's: "Không đi", "Đi 12/01/2026, về 17/01/2026"; empty where it does not. */
export const ownJourneyWords = (trip: Trip, member: TripMember): string => {
  if (member.ownJourney === null) return ''
  if (stayedHome(trip, member)) return 'Không đi'
  const { exitOn, entryOn } = journeyOf(trip, member)
  if (exitOn === null) return 'Chưa đi'
  return entryOn === null ? `Đi ${formatDay(exitOn)}, chưa về` : `Đi ${formatDay(exitOn)}, về ${formatDay(entryOn)}`
}
