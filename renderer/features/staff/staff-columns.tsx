import Link from '@mui/material/Link'
import type { GridColDef } from '@mui/x-data-grid'
import { Link as RouterLink } from 'react-router'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { comparePersonNames, compareVietnamese } from '#domain/shared/text.ts'
import { birthSortKey, birthWords } from '#renderer/features/staff/birth-words.ts'
import { PassportCell } from '#renderer/features/staff/passport-cell.tsx'
import { recordPath } from '#renderer/features/staff/staff-paths.ts'
import { StaffState } from '#renderer/features/staff/staff-state.tsx'
import { staffKindNames } from '#renderer/words/staff-kind-names.ts'

const byWords = (a: unknown, b: unknown): number => compareVietnamese(String(a), String(b))

/** The columns of the list of staff. Names link to the record for those who may open it. */
export const staffColumns = (today: LocalDate, mayEdit: boolean): GridColDef<StaffRow>[] => [
  {
    field: 'fullName',
    headerName: 'Họ và tên',
    flex: 1,
    minWidth: 148,
    sortComparator: (a, b) => comparePersonNames(String(a), String(b)),
    renderCell: ({ row, tabIndex }) =>
      mayEdit ? (
        <Link component={RouterLink} to={recordPath(row.id)} tabIndex={tabIndex} sx={{ fontWeight: 500 }}>
          {row.fullName}
        </Link>
      ) : (
        row.fullName
      ),
  },
  {
    field: 'kind',
    headerName: 'Đối tượng',
    width: 114,
    valueGetter: (_, row) => staffKindNames[row.kind],
    sortComparator: byWords,
  },
  { field: 'post', headerName: 'Chức vụ', flex: 1, minWidth: 110, sortComparator: byWords },
  { field: 'unitName', headerName: 'Phòng, đơn vị', flex: 1.4, minWidth: 130, sortComparator: byWords },
  {
    field: 'birth',
    headerName: 'Ngày sinh',
    width: 104,
    valueGetter: (_, row) => birthSortKey(row.birth),
    renderCell: ({ row }) => birthWords(row.birth),
  },
  {
    field: 'isPartyMember',
    headerName: 'Đảng viên',
    width: 92,
    valueGetter: (_, row) => (row.isPartyMember ? 'Đảng viên' : ''),
    renderCell: ({ row }) => (row.isPartyMember ? 'Có' : ''),
  },
  {
    field: 'passports',
    headerName: 'Hộ chiếu và hạn',
    width: 280,
    display: 'flex',
    sortable: false,
    renderCell: ({ row }) => <PassportCell passports={row.passports} today={today} />,
  },
  {
    field: 'isActive',
    headerName: 'Trạng thái',
    width: 112,
    renderCell: ({ row }) => (row.isActive ? 'Đang công tác' : <StaffState isActive={false} />),
  },
]
