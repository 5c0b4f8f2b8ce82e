import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { timeSpan } from '#domain/inbound-visit/programme.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { visitProgrammePath } from '#renderer/words/inbound-visit-words.ts'

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const

const Quiet = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Typography variant="caption" color="textSecondary" component="div">
    {children}
  </Typography>
)

type Props = { readonly visit: InboundVisit }

/** Chương trình by day and hour, with the English words beside where somebody has written them. */
export const VisitProgramme = ({ visit: { id, programme } }: Props): ReactNode => (
  <Section
    title="Chương trình"
    actions={
      programme.length === 0 ? undefined : (
        <Button component={RouterLink} to={visitProgrammePath(id)} sx={{ displayPrint: 'none' }}>
          Bản in cho khách
        </Button>
      )
    }
  >
    {programme.length === 0 ? (
      <Typography color="textSecondary">Chưa có chương trình.</Typography>
    ) : (
      <Table size="small" aria-label="Chương trình" sx={{ tableLayout: 'fixed', '& tr': { breakInside: 'avoid' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 132 }}>Thời gian</TableCell>
            <TableCell>Nội dung</TableCell>
            <TableCell sx={{ width: '24%' }}>Địa điểm</TableCell>
            <TableCell sx={{ width: '24%' }}>Thành phần, phụ trách</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {programme.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place.
            <TableRow key={index}>
              <TableCell sx={cell}>
                {formatDay(item.on)}
                <Quiet>{timeSpan(item)}</Quiet>
              </TableCell>
              <TableCell sx={cell}>
                {item.content}
                <Quiet>{item.contentEn}</Quiet>
              </TableCell>
              <TableCell sx={cell}>
                {item.place}
                <Quiet>{item.placeEn}</Quiet>
                {item.isSensitivePlace && <StateChip tone="soon" label="Cần lưu ý an ninh" />}
              </TableCell>
              <TableCell sx={cell}>
                {item.participants}
                <Quiet>{item.responsible}</Quiet>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    )}
  </Section>
)
