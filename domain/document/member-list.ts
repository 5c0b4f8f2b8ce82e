import type { ListId, ListRow } from '#domain/document/lists.ts'
import { listRow } from '#domain/document/lists.ts'
import { byRole, passportKindNames, roleNames } from '#domain/document/trip-words.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import type { BirthDate } from '#domain/staff/staff.ts'

/** A birth day as far as it is known: "05/02/1980", "1980" or nothing. */
export const birthText = (birth: BirthDate): string => {
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

/** The list, leader first, numbered from 1, cut down to the columns of its addressee. A person alone leads nobody. */
export const memberRows = (list: ListId, members: readonly TripMember[]): readonly ListRow[] =>
  byRole(members).map((member, index) =>
    listRow(list, {
      index: String(index + 1),
      fullName: member.fullName,
      birth: birthText(member.birth),
      post: member.post,
      unitName: member.unitName,
      rank: member.rank,
      passportKind: member.passport === null ? '' : passportKindNames[member.passport.kind],
      passportNumber: member.passport?.number ?? '',
      passportExpiry:
        member.passport === null || member.passport.expiresOn === null ? '' : formatDay(member.passport.expiresOn),
      note: members.length === 1 ? '' : roleNames[member.role],
    }),
  )
