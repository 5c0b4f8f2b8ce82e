import type { AppendixColumn, AppendixField } from '#domain/document/letter-kind.ts'
import { byRole, passportKindNames, roleNames } from '#domain/document/trip-words.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import type { BirthDate } from '#domain/staff/staff.ts'

/** One line of the member list: only the fields its addressee gets, so that nothing else can reach the file. */
export type AppendixRow = Readonly<Partial<Record<AppendixField, string>>>

const birthText = (birth: BirthDate): string => {
  switch (birth.known) {
    case 'day':
      return formatDay(birth.on)
    case 'year':
      return String(birth.year)
    case 'no':
      return ''
    default:
      return birth satisfies never
  }
}

const cellText = (field: AppendixField, member: TripMember, index: number): string => {
  switch (field) {
    case 'index':
      return String(index)
    case 'fullName':
    case 'post':
    case 'unitName':
    case 'rank':
      return member[field]
    case 'birth':
      return birthText(member.birth)
    case 'passportKind':
      return member.passport === null ? '' : passportKindNames[member.passport.kind]
    case 'passportNumber':
      return member.passport?.number ?? ''
    case 'passportExpiry':
      return member.passport === null || member.passport.expiresOn === null ? '' : formatDay(member.passport.expiresOn)
    case 'note':
      return roleNames[member.role]
    default:
      return field satisfies never
  }
}

/** The list, leader first, numbered from 1. A person alone leads nobody. */
export const appendixRows = (
  columns: readonly AppendixColumn[],
  members: readonly TripMember[],
): readonly AppendixRow[] =>
  byRole(members).map((member, index) => {
    const shown: TripMember = members.length === 1 ? { ...member, role: 'member' } : member
    return Object.fromEntries(columns.map(({ field }) => [field, cellText(field, shown, index + 1)]))
  })
