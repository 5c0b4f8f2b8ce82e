import { type DeadlineRule, INTERNAL_BASIS_NOTICE, type RuleBasisKind } from '#domain/duty/deadline-rule.ts'
import { isPrivate, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { tripKindNames } from '#renderer/app/names.ts'

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
}

const concernNames: Readonly<Record<DeadlineRule['concerns'], string>> = {
  group: '',
  party_members: 'thành viên là đảng viên',
  official_passports: 'thành viên dùng hộ chiếu công vụ, ngoại giao',
}

export const concernOptions: readonly { readonly value: DeadlineRule['concerns']; readonly label: string }[] = [
  { value: 'group', label: 'Cả đoàn' },
  { value: 'party_members', label: 'Từng thành viên là đảng viên' },
  { value: 'official_passports', label: 'Từng thành viên dùng hộ chiếu công vụ, ngoại giao' },
]

const holdsAll = (kinds: readonly OutboundTripKind[], wanted: readonly OutboundTripKind[]): boolean =>
  wanted.every((kind) => kinds.includes(kind))

const kindsText = (kinds: readonly OutboundTripKind[]): string => {
  if (holdsAll(kinds, allKinds)) return 'Mọi đoàn'
  if (kinds.length === officialKinds.length && holdsAll(kinds, officialKinds)) return 'Mọi đoàn công vụ'
  if (kinds.length === privateKinds.length && holdsAll(kinds, privateKinds)) return 'Việc riêng'
  return kinds.map((kind) => tripKindNames[kind]).join('; ')
}

/** "Việc riêng; thành viên là đảng viên". */
export const ruleKindsText = ({ tripKinds, concerns }: Pick<DeadlineRule, 'tripKinds' | 'concerns'>): string =>
  [kindsText(tripKinds), concernNames[concerns]].filter((part) => part !== '').join('; ')

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
    default:
      return event satisfies never
  }
}
