import Alert from '@mui/material/Alert'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import type { MovedDuty } from '#contract/routes/rules.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { recordId } from '#domain/shared/record-ref.ts'

const shown = (day: MovedDuty['before'], none: string): string => (day === null ? none : formatDay(day))

/** What a change would do to duties that are still open; met ones are frozen. */
export const MovedDuties = ({ moved }: { readonly moved: readonly MovedDuty[] }): ReactNode =>
  moved.length === 0 ? (
    <Alert severity="info">Không nghĩa vụ nào đang mở thay đổi hạn.</Alert>
  ) : (
    <TableContainer sx={{ maxHeight: 280 }}>
      <Table size="small" stickyHeader aria-label="Nghĩa vụ thay đổi hạn">
        <TableHead>
          <TableRow>
            <TableCell>{`Đoàn (${moved.length} nghĩa vụ)`}</TableCell>
            <TableCell>Việc phải làm, nơi nhận</TableCell>
            <TableCell>Hạn hiện nay</TableCell>
            <TableCell>Hạn mới</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {moved.map((duty) => (
            <TableRow key={`${recordId(duty.record)} ${duty.document} ${duty.authority} ${duty.before} ${duty.after}`}>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{duty.recordTitle}</TableCell>
              <TableCell>{`${duty.document} – ${authorityName(duty.authority, null)}`}</TableCell>
              <TableCell>{shown(duty.before, 'chưa có')}</TableCell>
              <TableCell>{shown(duty.after, 'không còn')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
