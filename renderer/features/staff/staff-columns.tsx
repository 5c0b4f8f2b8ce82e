import type { StaffRow } from '#contract/routes/staff.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { comparePersonNames } from '#domain/shared/text.ts'
import { birthSortKey, birthWords } from '#renderer/features/staff/birth-words.ts'
import { PassportCell } from '#renderer/features/staff/passport-cell.tsx'
import { StaffState } from '#renderer/features/staff/staff-state.tsx'
import { byWords, type ListColumn } from '#renderer/ui/list/list-column.ts'
import { staffKindNames } from '#renderer/words/staff-kind-names.ts'

/** The columns of the list of staff. Names link to the record for those who may open it. */
export const staffColumns = (today: LocalDate): readonly ListColumn<StaffRow>[] => [
  {
    id: 'fullName',
    head: 'Họ và tên',
    grow: 1,
    width: 148,
    compare: (a, b) => comparePersonNames(a.fullName, b.fullName),
    cell: ({ fullName }, link) =>
      link === null ? (
        fullName
      ) : (
        <span className="so-list-line" title={fullName}>
          <a {...link}>{fullName}</a>
        </span>
      ),
  },
  {
    id: 'kind',
    head: 'Đối tượng',
    width: 114,
    compare: byWords(({ kind }) => staffKindNames[kind]),
    cell: ({ kind }) => staffKindNames[kind],
  },
  {
    id: 'post',
    head: 'Chức vụ',
    grow: 1,
    width: 110,
    compare: byWords(({ post }) => post),
    cell: ({ post }) => post,
  },
  {
    id: 'unitName',
    head: 'Phòng, đơn vị',
    grow: 1.4,
    width: 130,
    compare: byWords(({ unitName }) => unitName),
    cell: ({ unitName }) => unitName,
  },
  {
    id: 'birth',
    head: 'Ngày sinh',
    width: 104,
    compare: byWords(({ birth }) => birthSortKey(birth)),
    cell: ({ birth }) => birthWords(birth),
  },
  {
    id: 'isPartyMember',
    head: 'Đảng viên',
    width: 92,
    compare: (a, b) => Number(a.isPartyMember) - Number(b.isPartyMember),
    cell: ({ isPartyMember }) => (isPartyMember ? 'Có' : ''),
  },
  {
    id: 'passports',
    head: 'Hộ chiếu và hạn',
    width: 280,
    cell: ({ passports }) => <PassportCell passports={passports} today={today} />,
  },
  {
    id: 'isActive',
    head: 'Trạng thái',
    width: 112,
    compare: (a, b) => Number(b.isActive) - Number(a.isActive),
    cell: ({ isActive }) => (isActive ? 'Đang công tác' : <StaffState isActive={false} />),
  },
]
