import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { VisitFacts, VisitGuest, VisitProgrammeItem } from '#domain/document/facts.ts'
import { type ListId, type ListRow, listRow } from '#domain/document/lists.ts'
import { birthText } from '#domain/document/member-list.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import { leaderFirst, visitors } from '#domain/document/visit-words.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'

const sexNames: Readonly<Record<VisitGuest['sex'], string>> = { male: 'Nam', female: 'Nữ', unknown: '' }

type GuestList = Extract<ListId, 'guests' | 'guests_with_passports'>
const isGuestList = (list: ListId): list is GuestList => list === 'guests' || list === 'guests_with_passports'

/** The list of guests that a kind carries; a programme alone carries none. */
export const guestListOf = (kind: DocumentKind): GuestList | null => documentKinds[kind].lists.find(isGuestList) ?? null

/** Danh sách khách, leader first, numbered from 1, cut down to the columns of its addressee. A guest alone leads nobody. */
export const guestRows = (list: GuestList, guests: readonly VisitGuest[], countries: CountryName): readonly ListRow[] =>
  leaderFirst(guests).map((guest, index) =>
    listRow(list, {
      index: String(index + 1),
      fullName: guest.fullName,
      sex: sexNames[guest.sex],
      birth: birthText(guest.birth),
      nationality: countries(guest.nationality),
      passportNumber: guest.passportNumber,
      post: guest.post,
      organisation: guest.organisation,
      note: guest.isLeader && guests.length > 1 ? 'Trưởng đoàn' : '',
    }),
  )

const upperFirst = (text: string): string => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`

/** "Thứ Hai, 13/04/2026, 15:00 - 15:30": each line tells its day, so that no row depends on the one above it. */
const timeText = ({ on, time }: VisitProgrammeItem): string =>
  [upperFirst(formatDeadline(on)), time].filter((part) => part !== '').join(', ')

/** Chương trình day by day; lines of one day as recorded. */
export const programmeRows = (programme: readonly VisitProgrammeItem[]): readonly ListRow[] =>
  programme
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((item) =>
      listRow('programme', {
        time: timeText(item),
        content: item.content,
        place: item.place,
        participants: item.participants,
        responsible: item.responsible,
      }),
    )

/** The appendices of a kind about a visit, in the order of its lists. */
export const visitAppendices = (kind: DocumentKind, visit: VisitFacts, countries: CountryName) => {
  const who = visitors(visit, countries)
  const { lists, type } = documentKinds[kind]
  return lists.map((list) =>
    isGuestList(list)
      ? { title: `danh sách ${who}`, rows: guestRows(list, visit.guests, countries) }
      : {
          title: type === 'programme' ? 'chương trình chi tiết' : `chương trình làm việc với ${who}`,
          rows: programmeRows(visit.programme),
        },
  )
}
