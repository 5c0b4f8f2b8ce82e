import type { ReactNode } from 'react'
import { isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { formatDay, formatDeadline } from '#domain/shared/local-date.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import { type Fact, FactList } from '#renderer/ui/fact-list.tsx'
import { Section } from '#renderer/ui/section.tsx'

const NOT_RECORDED = 'Chưa ghi'

/** "Có trong kế hoạch: mục … (năm 2026)". */
export const planWords = (trip: Pick<OutboundTrip, 'isInAnnualPlan'>, item: PlanItem | null): string => {
  if (!trip.isInAnnualPlan) return 'Ngoài kế hoạch'
  return item === null ? 'Có trong kế hoạch' : `Có trong kế hoạch năm ${item.year}: ${item.title}`
}

const requestWords = ({ documentNumber, on }: OutboundTrip['request']): string =>
  [documentNumber === '' ? '' : `Số ${documentNumber}`, on === null ? '' : `ngày ${formatDay(on)}`]
    .filter((part) => part !== '')
    .join(' ')

const some = (label: string, value: string | null): readonly Fact[] =>
  value === null || value === '' ? [] : [{ label, value }]

const factsOf = (trip: OutboundTrip, planItem: PlanItem | null): readonly Fact[] => {
  const isOnPrivateBusiness = isPrivate(trip.kind)
  return [
    { label: 'Loại chuyến đi', value: tripKindNames[trip.kind] },
    ...(isOnPrivateBusiness ? [] : [{ label: 'Kế hoạch năm', value: planWords(trip, planItem) }]),
    ...some('Văn bản xin phép', requestWords(trip.request)),
    { label: 'Ngày đi', value: formatDeadline(trip.departsOn) },
    { label: 'Ngày về', value: formatDeadline(trip.returnsOn) },
    ...some('Đi thực tế', trip.actualExitOn === null ? null : formatDeadline(trip.actualExitOn)),
    ...some('Về thực tế', trip.actualEntryOn === null ? null : formatDeadline(trip.actualEntryOn)),
    ...(isOnPrivateBusiness && trip.host === ''
      ? []
      : [
          { label: isOnPrivateBusiness ? 'Nơi đến' : 'Đơn vị mời', value: trip.host === '' ? NOT_RECORDED : trip.host },
        ]),
    { label: isOnPrivateBusiness ? 'Lý do' : 'Mục đích', value: trip.purpose === '' ? NOT_RECORDED : trip.purpose },
    ...some('Mang bí mật nhà nước', trip.carriesSecrets ? 'Có, theo văn bản cho phép riêng' : null),
    ...some('Lý do đăng ký muộn', trip.lateReason),
  ]
}

type Props = { readonly trip: OutboundTrip; readonly planItem: PlanItem | null }

export const TripFacts = ({ trip, planItem }: Props): ReactNode => (
  <Section title="Thông tin">
    <FactList facts={factsOf(trip, planItem)} />
  </Section>
)
