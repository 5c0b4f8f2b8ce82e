import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { RegisterRow } from '#contract/routes/outgoing-register.ts'
import { lists } from '#domain/document/lists.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { letterPath } from '#renderer/words/letter-words.ts'

const { columns } = lists.outgoing_register
const width = columns.reduce((sum, { share }) => sum + share, 0)

/** "Ký nhận" stays empty: it is signed by hand. */
const textOf = (row: RegisterRow, field: (typeof columns)[number]['field']): string => {
  if (field === 'receipt') return ''
  return field === 'issuedOn' ? formatDay(row.issuedOn) : row[field]
}

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line', px: 1 } as const

/** The ten columns of the register, as they will be printed; a number opens its letter. */
export const RegisterTable = ({ rows }: { readonly rows: readonly RegisterRow[] }): ReactNode => (
  <TableContainer sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
    <Table size="small" aria-label="Sổ đăng ký văn bản đi" sx={{ tableLayout: 'fixed', minWidth: 960 }}>
      <TableHead>
        <TableRow>
          {columns.map(({ field, head, share }) => (
            <TableCell
              key={field}
              sx={{ ...cell, overflowWrap: 'normal', lineHeight: 1.4, width: `${(100 * share) / width}%` }}
            >
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.letterId}>
            {columns.map(({ field }) => (
              <TableCell key={field} sx={cell}>
                {field === 'numberAndSymbol' ? (
                  <Link component={RouterLink} to={letterPath(row.letterId)} underline="always">
                    {row.numberAndSymbol}
                  </Link>
                ) : (
                  textOf(row, field)
                )}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
)
