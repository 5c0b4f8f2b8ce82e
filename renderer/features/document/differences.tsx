import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import type { FactDifference } from '#contract/routes/letter.ts'

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const

/** What the letter says and what the record says now, side by side. */
export const Differences = ({ differences }: { readonly differences: readonly FactDifference[] }): ReactNode => (
  <Table size="small" aria-label="Nội dung đã khác" sx={{ tableLayout: 'fixed' }}>
    <TableHead>
      <TableRow>
        <TableCell sx={{ width: '26%' }}>Nội dung</TableCell>
        <TableCell>Trong văn bản</TableCell>
        <TableCell>Hiện nay</TableCell>
      </TableRow>
    </TableHead>
    <TableBody>
      {differences.map(({ label, before, after }) => (
        <TableRow key={`${label} ${before} ${after}`}>
          <TableCell component="th" scope="row" sx={cell}>
            {label}
          </TableCell>
          <TableCell sx={cell}>{before === '' ? '(không có)' : before}</TableCell>
          <TableCell sx={cell}>{after === '' ? '(không có)' : after}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
)
