import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { maskNumber } from '#domain/staff/staff.ts'
import { useKeeper } from '#renderer/features/outbound-trip/use-keeper.ts'
import { memberRoleNames } from '#renderer/features/outbound-trip/words.ts'
import { Section } from '#renderer/ui/section.tsx'
import { passportKindName } from '#renderer/words/passport-words.ts'

const Quiet = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Typography variant="caption" color="textSecondary" component="div">
    {children}
  </Typography>
)

type PassportProps = { readonly passport: TripMember['passport']; readonly isMasked: boolean }

const Passport = ({ passport, isMasked }: PassportProps): ReactNode => {
  if (passport === null) return <Quiet>Chưa chọn</Quiet>
  return (
    <>
      {`${passportKindName(passport.kind)} ${isMasked ? maskNumber(passport.number) : passport.number}`}
      {passport.expiresOn !== null && <Quiet>{`đến ${formatDay(passport.expiresOn)}`}</Quiet>}
    </>
  )
}

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

/** Members as frozen with the trip. Leaders see no whole passport number: they decide without it. */
export const TripMembers = ({ members }: { readonly members: readonly TripMember[] }): ReactNode => {
  const isKeeper = useKeeper()
  return (
    <Section title={`Thành viên (${members.length})`}>
      <TableContainer sx={{ '@media print': { overflow: 'visible' } }}>
        <Table size="small" aria-label="Thành viên đoàn" sx={{ '& tr': { breakInside: 'avoid' } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 40 }}>TT</TableCell>
              <TableCell sx={{ width: '30%' }}>Họ và tên</TableCell>
              <TableCell>Chức vụ, đơn vị</TableCell>
              <TableCell sx={{ width: 160 }}>Hộ chiếu đi</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {members.map((member, index) => (
              <TableRow key={member.staffMemberId}>
                <TableCell sx={{ ...cell, color: 'text.secondary' }}>{index + 1}</TableCell>
                <TableCell sx={cell}>
                  <Box sx={{ fontWeight: 500 }}>{member.fullName}</Box>
                  {member.role !== 'member' && <Quiet>{memberRoleNames[member.role]}</Quiet>}
                </TableCell>
                <TableCell sx={cell}>
                  {member.post}
                  <Quiet>{member.unitName}</Quiet>
                </TableCell>
                <TableCell sx={cell}>
                  <Passport passport={member.passport} isMasked={!isKeeper} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  )
}
