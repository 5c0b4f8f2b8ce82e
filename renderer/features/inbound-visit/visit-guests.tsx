import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { Section } from '#renderer/ui/section.tsx'
import { entryFormNames, visitorPassportKindNames } from '#renderer/words/inbound-visit-words.ts'
import { sexNames } from '#renderer/words/sex-names.ts'

type Guest = InboundVisit['visitors'][number]

const Quiet = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Typography variant="caption" color="textSecondary" component="div">
    {children}
  </Typography>
)

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

const birthWords = ({ birth }: Guest): string => {
  if (birth.known === 'day') return formatDay(birth.on)
  return birth.known === 'year' ? String(birth.year) : ''
}

const person = (guest: Guest): string =>
  [guest.sex === 'unknown' ? '' : sexNames[guest.sex], birthWords(guest)].filter((part) => part !== '').join(', ')

const passportAside = ({ passportKind, passportExpiresOn }: Guest): string =>
  [
    passportKind === 'ordinary' ? '' : visitorPassportKindNames[passportKind],
    passportExpiresOn === null ? '' : `đến ${formatDay(passportExpiresOn)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')

type Props = { readonly visit: InboundVisit; readonly countryName: (code: string) => string }

/** The guests as in their passports. A leader sees the end of a number only: the backend sends no more. */
export const VisitGuests = ({ visit, countryName }: Props): ReactNode => (
  <Section title={`Khách (${visit.visitors.length})`}>
    {visit.visitors.length === 0 ? (
      <Typography color="textSecondary">Chưa có danh sách khách.</Typography>
    ) : (
      <TableContainer sx={{ '@media print': { overflow: 'visible' } }}>
        <Table
          size="small"
          aria-label="Danh sách khách"
          sx={{
            tableLayout: 'fixed',
            minWidth: 640,
            '& tr': { breakInside: 'avoid' },
            '@media print': { minWidth: 0 },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 40 }}>TT</TableCell>
              <TableCell sx={{ width: '26%' }}>Họ và tên như hộ chiếu</TableCell>
              <TableCell>Chức vụ, cơ quan</TableCell>
              <TableCell sx={{ width: 120 }}>Quốc tịch</TableCell>
              <TableCell sx={{ width: 150 }}>Hộ chiếu</TableCell>
              <TableCell sx={{ width: 120 }}>Nhập cảnh</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {visit.visitors.map((guest, index) => (
              <TableRow key={guest.id}>
                <TableCell sx={{ ...cell, color: 'text.secondary' }}>{index + 1}</TableCell>
                <TableCell sx={cell}>
                  <Box sx={{ fontWeight: 500 }}>{guest.fullName}</Box>
                  <Quiet>{[guest.isLeader ? 'Trưởng đoàn' : '', person(guest)].filter(Boolean).join(' · ')}</Quiet>
                </TableCell>
                <TableCell sx={cell}>
                  {guest.post}
                  <Quiet>{guest.organisation}</Quiet>
                </TableCell>
                <TableCell sx={cell}>
                  {guest.nationality === '' ? 'Chưa ghi' : countryName(guest.nationality)}
                </TableCell>
                <TableCell sx={cell}>
                  {guest.passportNumber === '' ? <Quiet>Chưa ghi</Quiet> : guest.passportNumber}
                  <Quiet>{passportAside(guest)}</Quiet>
                </TableCell>
                <TableCell sx={cell}>
                  {guest.entryForm === 'unknown' ? <Quiet>Chưa rõ</Quiet> : entryFormNames[guest.entryForm]}
                  <Quiet>{guest.note}</Quiet>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    )}
  </Section>
)
