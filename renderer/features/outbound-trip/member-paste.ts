import type { StaffRow } from '#contract/routes/staff.ts'
import type { MemberRole } from '#domain/outbound-trip/outbound-trip.ts'
import { foldMarks } from '#domain/shared/text.ts'
import type { NameMatch } from '#domain/staff/match-names.ts'
import type { NameReading } from '#domain/staff/read-name-list.ts'
import { PassportNumber } from '#domain/staff/staff.ts'
import { leaderFirst, type PassportNeed, roleInto, staffRow } from '#renderer/features/outbound-trip/member-list.ts'
import {
  emptyOutside,
  type MemberInput,
  type OutsideInput,
} from '#renderer/features/outbound-trip/trip-form-members.ts'
import { parseTypedBirth } from '#renderer/ui/form/birth-text.ts'

export type PastedMatch = NameMatch<StaffRow>

/** What becomes of one line: a person of the staff by id, somebody from outside, left out, or not decided yet. */
export type LineChoice = 'outside' | 'skip' | '' | (string & {})

/** What a line becomes unless somebody says otherwise; what nobody can know stays undecided. */
export const likelyChoice = (match: PastedMatch): LineChoice => {
  switch (match.is) {
    case 'found':
      return match.person.id
    case 'again':
    case 'heading':
      return 'skip'
    default:
      return ''
  }
}

/** Whom of the staff a line may mean, in the order they are offered. */
export const peopleOffered = (match: PastedMatch): readonly StaffRow[] => {
  switch (match.is) {
    case 'found':
      return [match.person]
    case 'unsure':
      return match.people
    case 'unknown':
      return match.near
    default:
      return []
  }
}

const roleOn = ({ details }: NameReading): MemberRole | null => {
  const told = details.map(foldMarks)
  if (told.some((detail) => detail.includes('pho truong doan'))) return 'deputy_leader'
  return told.some((detail) => detail.includes('truong doan')) ? 'leader' : null
}

const isRole = (detail: string): boolean => /^(?:(?:pho )?truong doan|thanh vien)$/.test(foldMarks(detail))
const isBirth = (detail: string): boolean => /\d/.test(detail) && (parseTypedBirth(detail)?.known ?? 'no') !== 'no'
const isNumber = (detail: string): boolean => /^[A-Z]\d{6,9}$/i.test(detail) && PassportNumber.safeParse(detail).success

// Agencies and units by their first word, as written with marks: "Trường" is one and "Trưởng phòng" is none.
const UNIT =
  /^(?:sở|phòng|ban|trường|viện|học viện|cục|chi cục|tổng cục|trung tâm|công ty|tổng công ty|ubnd|[uủ][ỷy] ban|đại học|liên hiệp|hội|văn phòng|bộ|bệnh viện|nhà máy)(?! trưởng)(?= |$)/iu

/** What the line of somebody from outside says: his post, his agency, a birth, a passport number. */
const outsideRow = ({ fullName, details }: NameReading, role: MemberRole, given: OutsideGiven): OutsideInput => {
  const words = details.filter(
    (detail) => /\p{L}{2}/u.test(detail) && !isRole(detail) && !isBirth(detail) && !isNumber(detail),
  )
  const [post = ''] = words.filter((word) => !UNIT.test(word))
  const [unitName = given.unitName.trim()] = [
    ...words.filter((word) => UNIT.test(word)),
    ...words.filter((word) => word !== post),
  ]
  return {
    ...emptyOutside,
    role,
    fullName,
    post,
    unitName,
    kind: given.kind,
    birth: details.find(isBirth) ?? '',
    passportNumber: details.find(isNumber) ?? '',
  }
}

/** What the officer says once of all from outside. */
export type OutsideGiven = { readonly unitName: string; readonly kind: string }

type Decided = { readonly match: PastedMatch; readonly choice: LineChoice }

/** Lines that nobody has decided, and those that put one person in the group twice. */
export const undecided = (lines: readonly Decided[]): ReadonlyMap<number, string> => {
  const problems = new Map<number, string>()
  const seen = new Set<string>()
  for (const { match, choice } of lines) {
    if (choice === '') problems.set(match.line.number, 'Hãy chọn người, hoặc chọn cách xử lý dòng này.')
    else if (choice !== 'outside' && choice !== 'skip') {
      if (seen.has(choice)) problems.set(match.line.number, 'Người này đã chọn ở một dòng trên.')
      seen.add(choice)
    }
  }
  return problems
}

/** The group with the decided lines in it, in their order, the leader in front. */
export const withPasted = (
  members: readonly MemberInput[],
  lines: readonly Decided[],
  byId: ReadonlyMap<string, StaffRow>,
  need: PassportNeed,
  given: OutsideGiven,
): MemberInput[] => {
  const namesLeader = lines.some(({ match, choice }) => choice !== 'skip' && roleOn(match.reading) === 'leader')
  const group = [...members]
  for (const { match, choice } of lines) {
    // Somebody further down is named as the leader: the first line does not lead then.
    const role = roleInto(group, roleOn(match.reading) ?? (namesLeader ? 'member' : null))
    const person = byId.get(choice)
    if (person !== undefined) group.push(staffRow(person, role, need))
    else if (choice === 'outside') group.push(outsideRow(match.reading, role, given))
  }
  return leaderFirst(group)
}

/** "8 dòng: 6 người có trong sổ cán bộ, 1 dòng cần chọn, 1 dòng bỏ qua." */
export const pastedSummary = (lines: readonly Decided[]): string => {
  const count = (test: (line: Decided) => boolean): number => lines.filter(test).length
  const outside = count(({ choice }) => choice === 'outside')
  const skipped = count(({ choice }) => choice === 'skip')
  const open = count(({ choice }) => choice === '')
  const staff = lines.length - outside - skipped - open
  const parts = [
    staff > 0 && `${staff} người có trong sổ cán bộ`,
    outside > 0 && `${outside} người ngoài cơ quan`,
    open > 0 && `${open} dòng cần chọn`,
    skipped > 0 && `${skipped} dòng bỏ qua`,
  ].filter((part) => part !== false)
  return `${lines.length} dòng: ${parts.join(', ')}.`
}
