import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { Owed } from '#renderer/features/my-trips/own-trip-words.ts'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { ownReportPath } from '#renderer/words/report-words.ts'

type Props = { readonly owed: readonly Owed[]; readonly mayWrite: boolean }

/** Việc cần làm: what by when, the next first; each report leads to its form. */
export const OwedList = ({ owed, mayWrite }: Props): ReactNode => (
  <Section title="Việc cần làm">
    {owed.length === 0 ? (
      <Typography color="textSecondary">Không còn việc nào phải làm về các chuyến đi.</Typography>
    ) : (
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {owed.map(({ what, trip, sentence, isLate }) => (
          <Box component="li" key={`${what} ${trip.tripId}`}>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
              {isLate && <StateChip tone="late" label="Quá hạn" />}
              {what === 'report' && mayWrite ? (
                <Link component={RouterLink} to={ownReportPath(trip)} sx={{ fontWeight: 500 }}>
                  {sentence}
                </Link>
              ) : (
                <Typography component="span" sx={{ fontWeight: 500 }}>
                  {sentence}
                </Typography>
              )}
            </Box>
            <Typography variant="body2" color="textSecondary">
              {trip.title}
              {what === 'passport' && ' · nộp cho cán bộ giữ hộ chiếu của cơ quan'}
            </Typography>
          </Box>
        ))}
      </Box>
    )}
  </Section>
)
