import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type TableProps = {
  readonly title: string
  readonly rows: readonly { readonly content: string; readonly unit: string; readonly deadline: string }[]
}

/** The agreements of a report as they were written. */
export const AgreementTable = ({ title, rows }: TableProps): ReactNode => (
  <TableContainer>
    <Table size="small" aria-label={title}>
      <TableHead>
        <TableRow>
          <TableCell>Nội dung</TableCell>
          <TableCell>Đơn vị thực hiện</TableCell>
          <TableCell>Thời hạn</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ content, unit, deadline }) => (
          <TableRow key={`${content} ${unit} ${deadline}`}>
            <TableCell>{content}</TableCell>
            <TableCell>{unit || '–'}</TableCell>
            <TableCell>{deadline || '–'}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
)

/** One part of a report under its heading. */
export const ReportPart = ({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}): ReactNode => (
  <Box sx={{ mb: 2.5 }}>
    <Typography component="h3" sx={{ fontWeight: 600, mb: 0.5 }}>
      {title}
    </Typography>
    {children}
  </Box>
)
