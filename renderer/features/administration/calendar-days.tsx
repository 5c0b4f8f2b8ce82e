import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import type { CalendarDay, CalendarDayKind } from '#domain/calendar/calendar-year.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'
import { StateChip } from '#renderer/ui/state-chip.tsx'

export const dayKindNames: Readonly<Record<CalendarDayKind, string>> = {
  PAID: 'Nghỉ lễ, tết',
  COMP: 'Nghỉ bù',
  SWAP_OFF: 'Nghỉ hoán đổi',
  MAKEUP: 'Ngày làm bù',
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

type Props = {
  readonly year: number
  readonly days: readonly CalendarDay[]
  /** Null: may only be read. */
  readonly onEdit: ((day: CalendarDay) => void) | null
}

export const CalendarDays = ({ year, days, onEdit }: Props): ReactNode => (
  <TableContainer>
    <Table aria-label={`Ngày nghỉ và ngày làm bù năm ${year}`}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '18%' }}>Ngày</TableCell>
          <TableCell sx={{ width: '13%' }}>Loại</TableCell>
          <TableCell>Dịp</TableCell>
          <TableCell>Căn cứ</TableCell>
          <TableCell sx={{ width: '15%' }}>Trạng thái</TableCell>
          {onEdit !== null && <TableCell sx={{ width: 72 }} />}
        </TableRow>
      </TableHead>
      <TableBody>
        {days
          .toSorted((a, b) => a.on.localeCompare(b.on))
          .map((day) => (
            <TableRow key={day.on} hover>
              <TableCell component="th" scope="row">
                {capitalised(formatDeadline(day.on))}
              </TableCell>
              <TableCell sx={{ fontWeight: day.kind === 'MAKEUP' ? 600 : 400 }}>{dayKindNames[day.kind]}</TableCell>
              <TableCell>{day.name}</TableCell>
              <TableCell>{day.source}</TableCell>
              <TableCell>
                {day.isConfirmed ? (
                  <StateChip tone="done" label="Đã xác nhận" />
                ) : (
                  <StateChip tone="unsure" label="Dự kiến" />
                )}
              </TableCell>
              {onEdit !== null && (
                <TableCell align="right">
                  <Button size="small" aria-label={`Sửa ${formatDeadline(day.on)}`} onClick={() => onEdit(day)}>
                    Sửa
                  </Button>
                </TableCell>
              )}
            </TableRow>
          ))}
      </TableBody>
    </Table>
  </TableContainer>
)
