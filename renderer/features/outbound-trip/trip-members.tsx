import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { ownJourneyWords, preparationMarks } from '#renderer/features/outbound-trip/member-words.ts'
import { partyMemberWord } from '#renderer/features/outbound-trip/words.ts'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { passportKindName } from '#renderer/words/passport-words.ts'
import { memberRoleNames } from '#renderer/words/trip-words.ts'

const Quiet = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Typography variant="caption" color="textSecondary" component="div">
    {children}
  </Typography>
)

const Passport = ({ passport }: { readonly passport: TripMember['passport'] }): ReactNode => {
  if (passport === null) return <Quiet>Chưa chọn</Quiet>
  return (
    <>
      {`${passportKindName(passport.kind)} ${passport.number}`}
      {passport.expiresOn !== null && <Quiet>{`đến ${formatDay(passport.expiresOn)}`}</Quiet>}
    </>
  )
}

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

/** Role, belonging and party in one quiet line. */
const aside = ({ role, staffMemberId, isPartyMember }: TripMember): string =>
  [
    role === 'member' ? '' : memberRoleNames[role],
    staffMemberId === null ? 'ngoài cơ quan' : '',
    isPartyMember ? partyMemberWord : '',
  ]
    .filter((part) => part !== '')
    .join(', ')

type RowProps = { readonly trip: OutboundTrip; readonly member: TripMember; readonly place: number }

const Row = ({ trip, member, place }: RowProps): ReactNode => {
  const marks = preparationMarks(member, trip.kind)
  const journey = ownJourneyWords(trip, member)
  return (
    <TableRow>
      <TableCell sx={{ ...cell, color: 'text.secondary' }}>{place}</TableCell>
      <TableCell sx={cell}>
        <Box sx={{ fontWeight: 500 }}>{member.fullName}</Box>
        {aside(member) !== '' && <Quiet>{aside(member)}</Quiet>}
      </TableCell>
      <TableCell sx={cell}>
        {member.post}
        <Quiet>{member.unitName}</Quiet>
      </TableCell>
      <TableCell sx={cell}>
        <Passport passport={member.passport} />
      </TableCell>
      <TableCell sx={cell}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {journey !== '' && <StateChip tone="info" label={journey} />}
          {marks.map((mark) => (
            <StateChip key={mark.label} {...mark} />
          ))}
          {marks.length === 0 && journey === '' && <Quiet>Chưa ghi nhận</Quiet>}
        </Box>
      </TableCell>
    </TableRow>
  )
}

type Props = {
  readonly trip: OutboundTrip
  /** Opens the dialog of what was done before the trip; null where nothing can be recorded. */
  readonly onPrepare: (() => void) | null
}

/** Members as frozen with the trip. A leader sees the end of a passport's number only: the backend sends no more. */
export const TripMembers = ({ trip, onPrepare }: Props): ReactNode => (
  <Section
    title={`Thành viên (${trip.members.length})`}
    actions={
      onPrepare === null ? undefined : (
        <Button sx={{ displayPrint: 'none' }} onClick={onPrepare}>
          Ghi nhận chuẩn bị
        </Button>
      )
    }
  >
    <TableContainer sx={{ '@media print': { overflow: 'visible' } }}>
      <Table
        size="small"
        aria-label="Thành viên đoàn"
        sx={{ tableLayout: 'fixed', minWidth: 640, '& tr': { breakInside: 'avoid' }, '@media print': { minWidth: 0 } }}
      >
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 40 }}>TT</TableCell>
            <TableCell sx={{ width: '22%' }}>Họ và tên</TableCell>
            <TableCell>Chức vụ, đơn vị</TableCell>
            <TableCell sx={{ width: 140 }}>Hộ chiếu đi</TableCell>
            <TableCell sx={{ width: '28%' }}>Chuẩn bị, đi về</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {trip.members.map((member, index) => (
            <Row key={member.id} trip={trip} member={member} place={index + 1} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  </Section>
)
