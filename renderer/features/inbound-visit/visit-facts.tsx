import type { ReactNode } from 'react'
import type { HostPerson, InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { formatDay, formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'
import { visitKindNames } from '#renderer/app/names.ts'
import { type Fact, FactList } from '#renderer/ui/fact-list.tsx'
import { Section } from '#renderer/ui/section.tsx'
import {
  conferenceDeciderNames,
  partnerRequestNames,
  visaSponsorNames,
  visitMannerNames,
} from '#renderer/words/inbound-visit-words.ts'

const some = (label: string, value: string): readonly Fact[] => (value === '' ? [] : [{ label, value }])
const day = (on: LocalDate | null): string => (on === null ? '' : formatDeadline(on))
const person = ({ fullName, post, staffMemberId }: HostPerson): string =>
  `${[fullName, post].filter((part) => part !== '').join(', ')}${staffMemberId === null ? ' (ngoài cơ quan)' : ''}`

const requestWords = ({ state, documentNumber, on }: InboundVisit['facts']['request']): string =>
  [
    partnerRequestNames[state],
    documentNumber === '' ? '' : `số ${documentNumber}`,
    on === null ? '' : `ngày ${formatDay(on)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')

const lodgingWords = ({ lodging, residenceDeclaredBy, residenceDeclaredOn }: InboundVisit['facts']): string =>
  [
    lodging,
    residenceDeclaredBy === '' && residenceDeclaredOn === null
      ? ''
      : `Khai báo tạm trú: ${[residenceDeclaredBy, day(residenceDeclaredOn)].filter((part) => part !== '').join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('\n')

type Props = {
  readonly visit: InboundVisit
  readonly planItem: PlanItem | null
  readonly countryName: (code: string) => string
}

const factsOf = ({ visit, planItem, countryName }: Props): readonly Fact[] => {
  const { facts } = visit
  return [
    { label: 'Loại', value: `${visitKindNames[visit.kind]} · ${visitMannerNames[facts.manner]}` },
    ...some(
      'Người quyết định',
      visit.kind === 'hosted_conference' ? conferenceDeciderNames[facts.conferenceDecider] : '',
    ),
    {
      label: 'Đối tác',
      value: visit.partners.map(({ name, country }) => `${name}, ${countryName(country)}`).join('\n'),
    },
    { label: 'Ngày đến', value: formatDeadline(visit.arrivesOn) },
    { label: 'Ngày rời', value: formatDeadline(visit.departsOn) },
    ...some('Đến thực tế', day(visit.actualArrivalOn)),
    ...some('Rời thực tế', day(visit.actualDepartureOn)),
    ...some('Lý do không báo trước', visit.unplannedReason),
    ...some('Cấp đoàn', facts.level),
    { label: 'Mục đích, nội dung', value: facts.purpose === '' ? 'Chưa ghi' : facts.purpose },
    ...some('Lĩnh vực', facts.area),
    ...some('Nơi làm việc', facts.place),
    { label: 'Chủ trì tiếp', value: visit.hostLeader === null ? 'Chưa ghi' : person(visit.hostLeader) },
    ...some('Tham dự', visit.receptionMembers.map(person).join('\n')),
    ...some('Phiên dịch', visit.interpreter === null ? '' : person(visit.interpreter)),
    ...some('Đơn vị chủ trì đón', facts.receptionUnit),
    ...some('Đơn vị đầu mối', facts.contact),
    ...some('Lãnh đạo tỉnh tiếp', facts.receivedByProvincialLeaders ? 'Có' : ''),
    { label: 'Văn bản đề nghị của đối tác', value: requestWords(facts.request) },
    { label: 'Văn bản đồng ý', value: facts.needsConsent ? 'Phải có trước khi đón' : 'Không cần' },
    ...some('Bảo lãnh thị thực', facts.visaSponsor === 'unknown' ? '' : visaSponsorNames[facts.visaSponsor]),
    ...some('Nơi lưu trú', lodgingWords(facts)),
    ...some('Giấy phép khu vực cấm, hạn chế', facts.restrictedAreaPermit),
    ...some('Nội dung nhạy cảm', facts.isSensitiveTopic ? 'Có' : ''),
    ...some('Kinh phí', facts.funding),
    ...some('Quà tặng đoàn', facts.giftsGiven),
    ...some('Quà đoàn tặng', facts.giftsReceived),
    ...some('Kế hoạch năm', planItem === null ? '' : `Năm ${planItem.year}: ${planItem.title}`),
  ]
}

export const VisitFacts = (props: Props): ReactNode => (
  <Section title="Thông tin">
    <FactList facts={factsOf(props)} />
  </Section>
)
