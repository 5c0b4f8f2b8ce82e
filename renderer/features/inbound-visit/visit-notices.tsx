import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { VisitClash } from '#domain/inbound-visit/visit-clash.ts'
import { VisitOverrideDialog } from '#renderer/features/inbound-visit/override-dialog.tsx'
import { clashSentence } from '#renderer/features/inbound-visit/visit-problem-words.ts'
import { VisitProblems } from '#renderer/features/inbound-visit/visit-problems.tsx'
import { useSession } from '#renderer/ipc/session.ts'
import { consentWords } from '#renderer/words/consent-words.ts'
import { recordPath } from '#renderer/words/record-words.ts'

const CLOSE = 'Còn thiếu để hoàn tất hồ sơ'
const CLASHES = 'Trùng người, trùng địa điểm'

type Props = { readonly view: InboundVisitView; readonly profile: AgencyProfile | null }

const Clashes = ({ clashes }: { readonly clashes: readonly VisitClash[] }): ReactNode => (
  <Alert severity="warning" role="group" aria-label={CLASHES} sx={{ mb: 2, breakInside: 'avoid' }}>
    <Typography sx={{ fontWeight: 500, mb: 0.5 }}>{CLASHES}</Typography>
    <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}>
      {clashes.map((clash) => (
        <li key={clashSentence(clash)}>
          <Link component={RouterLink} to={recordPath(clash.other)} color="inherit" underline="always">
            {clashSentence(clash)}
          </Link>
        </li>
      ))}
    </Box>
  </Alert>
)

/** The consent that has not come, what is double-booked, and what still keeps the visit from being complete. */
export const VisitNotices = ({ view, profile }: Props): ReactNode => {
  const session = useSession()
  const [isOpening, setOpening] = useState(false)
  const { clashes, consentWarning, missing, phase } = view
  const isOver = phase === 'complete' || phase === 'cancelled' || phase === 'refused' || phase === 'postponed'
  // What is missing for the end is told once the guests have come: before, the duties say it.
  const isClosing = phase === 'in_progress' || phase === 'ended'
  return (
    <>
      {consentWarning !== null && (
        <Alert severity={consentWarning.daysLeft < 0 ? 'error' : 'warning'} sx={{ mb: 2, breakInside: 'avoid' }}>
          {consentWords(consentWarning)}.
        </Alert>
      )}
      {!isOver && clashes.length > 0 && <Clashes clashes={clashes} />}
      {isClosing && missing.length > 0 && (
        <Alert severity="warning" role="group" aria-label={CLOSE} sx={{ mb: 2, breakInside: 'avoid' }}>
          <Typography sx={{ fontWeight: 500, mb: 0.5 }}>{CLOSE}</Typography>
          <VisitProblems problems={missing} profile={profile} label={CLOSE} />
          {session?.role === 'leader' && (
            <Button
              size="small"
              color="inherit"
              variant="outlined"
              sx={{ mt: 1, displayPrint: 'none' }}
              onClick={() => setOpening(true)}
            >
              Cho phép bằng văn bản
            </Button>
          )}
        </Alert>
      )}
      {isOpening && (
        <VisitOverrideDialog
          view={view}
          profile={profile}
          signerName={session?.displayName ?? ''}
          onClose={() => setOpening(false)}
        />
      )}
    </>
  )
}
