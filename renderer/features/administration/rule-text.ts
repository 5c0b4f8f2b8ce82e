import {
  type DeadlineRule,
  type DutyEvent,
  INTERNAL_BASIS_NOTICE,
  type RuleBasisKind,
  type RuleConcerns,
  ruleChoices,
  ruleSubject,
} from '#domain/duty/deadline-rule.ts'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import { isPrivate, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { tripKindNames, visitKindNames } from '#renderer/app/names.ts'

const allKinds = OutboundTripKind.options
const officialKinds = allKinds.filter((kind) => !isPrivate(kind))
const privateKinds = allKinds.filter(isPrivate)

export const basisNames: Readonly<Record<RuleBasisKind, string>> = {
  law: 'Văn bản pháp luật',
  published: 'Cơ quan có thẩm quyền công bố',
  internal: INTERNAL_BASIS_NOTICE,
}

const eventNames: Readonly<Record<DutyEvent, string>> = {
  departure: 'Trước ngày đi',
  return: 'Sau ngày về',
  arrival: 'Trước ngày đoàn đến',
  visit_end: 'Sau khi kết thúc làm việc',
  change: 'Sau khi có thay đổi (gia hạn, hoãn, hủy)',
}

const concernNames: Readonly<Record<RuleConcerns, string>> = {
  group: '',
  party_members: 'thành viên là đảng viên',
  official_passports: 'thành viên dùng hộ chiếu công vụ, ngoại giao',
  received_by_leaders: 'đoàn được lãnh đạo tỉnh tiếp',
}

const concernLabels: Readonly<Record<RuleConcerns, string>> = {
  group: 'Cả đoàn',
  party_members: 'Từng thành viên là đảng viên',
  official_passports: 'Từng thành viên dùng hộ chiếu công vụ, ngoại giao',
  received_by_leaders: 'Chỉ đoàn được lãnh đạo tỉnh tiếp',
}

type Subject = keyof typeof ruleChoices
export const subjectOptions: readonly { readonly value: Subject; readonly label: string }[] = [
  { value: 'trip', label: 'Đoàn ra' },
  { value: 'visit', label: 'Đoàn vào' },
]
export const eventOptions = (subject: Subject) =>
  ruleChoices[subject].events.map((value) => ({ value, label: eventNames[value] }))
export const concernOptions = (subject: Subject) =>
  ruleChoices[subject].concerns.map((value) => ({ value, label: concernLabels[value] }))

const holdsAll = (kinds: readonly OutboundTripKind[], wanted: readonly OutboundTripKind[]): boolean =>
  wanted.every((kind) => kinds.includes(kind))

const tripKindsText = (kinds: readonly OutboundTripKind[]): string => {
  if (holdsAll(kinds, allKinds)) return 'Mọi đoàn ra'
  if (kinds.length === officialKinds.length && holdsAll(kinds, officialKinds)) return 'Mọi đoàn công vụ'
  if (kinds.length === privateKinds.length && holdsAll(kinds, privateKinds)) return 'Việc riêng'
  return kinds.map((kind) => tripKindNames[kind]).join('; ')
}

const visitKindsText = (kinds: readonly InboundVisitKind[]): string =>
  InboundVisitKind.options.every((kind) => kinds.includes(kind))
    ? 'Mọi đoàn vào'
    : kinds.map((kind) => visitKindNames[kind]).join('; ')

/** "Việc riêng; thành viên là đảng viên". */
export const ruleKindsText = (rule: Pick<DeadlineRule, 'tripKinds' | 'visitKinds' | 'concerns'>): string =>
  [
    ruleSubject(rule) === 'trip' ? tripKindsText(rule.tripKinds) : visitKindsText(rule.visitKinds),
    concernNames[rule.concerns],
  ]
    .filter((part) => part !== '')
    .join('; ')

/** "Ít nhất 05 ngày làm việc trước ngày đi", "Trong 15 ngày kể từ ngày về". */
export const ruleTermText = ({ days, unit, event }: Pick<DeadlineRule, 'days' | 'unit' | 'event'>): string => {
  const term = `${String(days).padStart(2, '0')} ${unit === 'working_day' ? 'ngày làm việc' : 'ngày'}`
  switch (event) {
    case 'departure':
      return `Ít nhất ${term} trước ngày đi`
    case 'return':
      return `Trong ${term} kể từ ngày về`
    case 'arrival':
      return `Ít nhất ${term} trước ngày đoàn đến`
    case 'visit_end':
      return `Trong ${term} kể từ khi kết thúc làm việc với đoàn`
    case 'change':
      return `Trong ${term} kể từ khi có thay đổi`
    default:
      return event satisfies never
  }
}
