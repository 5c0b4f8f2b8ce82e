import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { OwnTrip } from '#contract/routes/return-report.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import { dayRange, phaseLooks, reportAction } from '#renderer/features/my-trips/own-trip-words.ts'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { ownReportPath, reportLook } from '#renderer/words/report-words.ts'

type Props = {
  readonly trip: OwnTrip
  readonly countryName: (code: string) => string
  /** False for a leader, whose part an officer files. */
  readonly mayWrite: boolean
}

/** One own trip: where and when, how far its report is, and the officer's note. */
export const OwnTripCard = ({ trip, countryName, mayWrite }: Props): ReactNode => {
  const action = reportAction(trip, mayWrite)
  return (
    <Section title={trip.title} actions={<StateChip {...phaseLooks[trip.phase]} />}>
      <Typography color="textSecondary">
        {[tripKindNames[trip.kind], trip.countries.map(countryName).join(', '), dayRange(trip)].join(' · ')}
      </Typography>
      {trip.note !== '' && (
        <Alert severity="warning" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
          {`Cán bộ tổ chức yêu cầu bổ sung: ${trip.note}`}
        </Alert>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap', mt: 2, minHeight: 36 }}>
        <Typography component="span">Báo cáo kết quả:</Typography>
        {trip.mayReport || trip.reportState !== null ? (
          <StateChip {...reportLook(trip.reportState)} />
        ) : (
          <Typography component="span" color="textSecondary">
            nộp sau khi xuất cảnh
          </Typography>
        )}
        {action !== null && (
          <Button
            component={Link}
            to={ownReportPath(trip)}
            variant={action === 'Xem báo cáo' ? 'outlined' : 'contained'}
            aria-label={`${action}: ${trip.title}`}
            sx={{ ml: 'auto' }}
          >
            {action}
          </Button>
        )}
      </Box>
    </Section>
  )
}
