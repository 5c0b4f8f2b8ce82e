import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { LetterRow } from '#contract/routes/letter.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { LetterMarks } from '#renderer/ui/letter-marks.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { kindLabel, letterPath, numberAndDay } from '#renderer/words/letter-words.ts'
import { lettersToCorrect } from '#renderer/words/letters-to-correct.ts'
import { preparePath } from '#renderer/words/record-words.ts'

const ALL_DAYS = 4000
const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

type Props = {
  readonly record: DelegationRef
  /** Whether letters can still be made for it. */
  readonly mayPrepare: boolean
  /** It was cancelled, postponed or withdrawn: what was said before is no longer true. */
  readonly isCalledOff: boolean
}

const CorrectionNotice = ({ letters }: { readonly letters: readonly LetterRow[] }): ReactNode =>
  letters.length === 0 ? null : (
    <Alert severity="warning" sx={{ mb: 2, displayPrint: 'none' }}>
      Hồ sơ không còn như những văn bản này đã viết. Hãy mở từng văn bản và lập công văn đính chính hoặc văn bản thay
      thế:
      <Box component="ul" aria-label="Văn bản cần đính chính" sx={{ m: 0, pl: 2.5 }}>
        {letters.map((letter) => (
          <li key={letter.id}>
            <Link component={RouterLink} to={letterPath(letter.id)} color="inherit" underline="always">
              {`${kindLabel(letter.kind)} ${numberAndDay(letter)}`}
            </Link>
          </li>
        ))}
      </Box>
    </Alert>
  )

/** The letters of a trip or a visit: state, number, and whether the record has changed since. For those who keep the register. */
export const RecordLetters = ({ record, mayPrepare, isCalledOff }: Props): ReactNode => (
  <Section
    title="Văn bản"
    actions={
      mayPrepare ? (
        <Button component={RouterLink} to={preparePath(record)} sx={{ displayPrint: 'none' }}>
          Chuẩn bị văn bản
        </Button>
      ) : undefined
    }
  >
    <QueryView query={useRoute('letter.list', { record, days: ALL_DAYS })}>
      {(rows) =>
        rows.length === 0 ? (
          <Typography color="textSecondary">Chưa lập văn bản nào.</Typography>
        ) : (
          <>
            {isCalledOff && <CorrectionNotice letters={lettersToCorrect(rows)} />}
            <Table size="small" aria-label="Văn bản của hồ sơ" sx={{ tableLayout: 'fixed' }}>
              <TableHead>
                <TableRow>
                  <TableCell>Văn bản</TableCell>
                  <TableCell sx={{ width: 176 }}>Số, ngày</TableCell>
                  <TableCell sx={{ width: '38%' }}>Tình trạng</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {rows.map((row) => (
                  <TableRow key={row.id}>
                    <TableCell sx={cell}>
                      <Link component={RouterLink} to={letterPath(row.id)} underline="always">
                        {kindLabel(row.kind)}
                      </Link>
                    </TableCell>
                    <TableCell sx={cell}>{numberAndDay(row)}</TableCell>
                    <TableCell sx={cell}>
                      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
                        <LetterMarks row={row} withState />
                      </Box>
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </>
        )
      }
    </QueryView>
  </Section>
)
