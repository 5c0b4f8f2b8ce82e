import {
  type DeadlineRule,
  INTERNAL_BASIS_NOTICE,
  type RuleBasisKind,
  type RuleKind,
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

export const eventNames: Readonly<Record<DeadlineRule['event'], string>> = {
  departure: 'Trước ngày đi',
  return: 'Sau ngày về',
  change: 'Sau khi có thay đổi (gia hạn, hoãn, hủy)',
  arrival: 'Trước ngày đoàn vào đến',
  visit_end: 'Sau khi đoàn vào kết thúc',
}

const concernNames: Readonly<Record<DeadlineRule['concerns'], string>> = {
  group: '',
  party_members: 'thành viên là đảng viên',
  official_passports: 'thành viên dùng hộ chiếu công vụ, ngoại giao',
  received_by_leaders: 'lãnh đạo tỉnh tiếp',
  decided_by_prime_minister: 'Thủ tướng quyết định',
  decided_by_others: 'người có thẩm quyền quyết định',
}

export const concernOptions: readonly { readonly value: DeadlineRule['concerns']; readonly label: string }[] = [
  { value: 'group', label: 'Cả đoàn' },
  { value: 'party_members', label: 'Từng thành viên là đảng viên' },
  { value: 'official_passports', label: 'Từng thành viên dùng hộ chiếu công vụ, ngoại giao' },
  { value: 'received_by_leaders', label: 'Đoàn vào do lãnh đạo tỉnh tiếp' },
  { value: 'decided_by_prime_minister', label: 'Hội nghị, hội thảo do Thủ tướng quyết định' },
  { value: 'decided_by_others', label: 'Hội nghị, hội thảo do người có thẩm quyền khác quyết định' },
]

const visitKinds = InboundVisitKind.options

export const ruleKindNames: Readonly<Record<RuleKind, string>> = { ...tripKindNames, ...visitKindNames }

const holdsAll = (kinds: readonly RuleKind[], wanted: readonly RuleKind[]): boolean =>
  wanted.every((kind) => kinds.includes(kind))

const kindsText = (kinds: readonly RuleKind[]): string => {
  if (holdsAll(kinds, visitKinds)) return 'Mọi đoàn vào'
  if (holdsAll(kinds, allKinds)) return 'Mọi đoàn ra'
  if (kinds.length === officialKinds.length && holdsAll(kinds, officialKinds)) return 'Mọi đoàn ra công vụ'
  if (kinds.length === privateKinds.length && holdsAll(kinds, privateKinds)) return 'Việc riêng'
  return kinds.map((kind) => ruleKindNames[kind]).join('; ')
}

/** "Việc riêng; thành viên là đảng viên". */
export const ruleKindsText = ({ kinds, concerns }: Pick<DeadlineRule, 'kinds' | 'concerns'>): string =>
  [kindsText(kinds), concernNames[concerns]].filter((part) => part !== '').join('; ')

/** "Ít nhất 05 ngày làm việc trước ngày đi", "Trong 15 ngày kể từ ngày về". */
export const ruleTermText = ({ days, unit, event }: Pick<DeadlineRule, 'days' | 'unit' | 'event'>): string => {
  const term = `${String(days).padStart(2, '0')} ${unit === 'working_day' ? 'ngày làm việc' : 'ngày'}`
  switch (event) {
    case 'departure':
      return `Ít nhất ${term} trước ngày đi`
    case 'return':
      return `Trong ${term} kể từ ngày về`
    case 'change':
      return `Trong ${term} kể từ khi có thay đổi`
    case 'arrival':
      return `Ít nhất ${term} trước ngày đến`
    case 'visit_end':
      return `Trong ${term} kể từ ngày kết thúc`
    default:
      return event satisfies never
  }
}
