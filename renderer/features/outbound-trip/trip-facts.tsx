import type { ReactNode } from 'react'
import { isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import { type Fact, FactList } from '#renderer/ui/fact-list.tsx'
import { Section } from '#renderer/ui/section.tsx'

const NOT_RECORDED = 'Chưa ghi'

const factsOf = (trip: OutboundTrip): readonly Fact[] => {
  const isOnPrivateBusiness = isPrivate(trip.kind)
  return [
    { label: 'Loại chuyến đi', value: tripKindNames[trip.kind] },
    ...(isOnPrivateBusiness
      ? []
      : [{ label: 'Kế hoạch năm', value: trip.isInAnnualPlan ? 'Có trong kế hoạch' : 'Ngoài kế hoạch' }]),
    { label: 'Ngày đi', value: formatDeadline(trip.departsOn) },
    { label: 'Ngày về', value: formatDeadline(trip.returnsOn) },
    ...(trip.actualExitOn === null ? [] : [{ label: 'Đi thực tế', value: formatDeadline(trip.actualExitOn) }]),
    ...(trip.actualEntryOn === null ? [] : [{ label: 'Về thực tế', value: formatDeadline(trip.actualEntryOn) }]),
    ...(isOnPrivateBusiness && trip.host === ''
      ? []
      : [
          { label: isOnPrivateBusiness ? 'Nơi đến' : 'Đơn vị mời', value: trip.host === '' ? NOT_RECORDED : trip.host },
        ]),
    { label: isOnPrivateBusiness ? 'Lý do' : 'Mục đích', value: trip.purpose === '' ? NOT_RECORDED : trip.purpose },
  ]
}

export const TripFacts = ({ trip }: { readonly trip: OutboundTrip }): ReactNode => (
  <Section title="Thông tin">
    <FactList facts={factsOf(trip)} />
  </Section>
)
