import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { INTERNAL_BASIS_NOTICE } from '#domain/duty/deadline-rule.ts'
import type { Duty } from '#domain/duty/duty.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { DayStrip } from '#renderer/ui/duty/day-strip.tsx'

/** Nothing to add where the sentence carries the notice already: it is shown once. */
const withoutNotice = (why: string): string => why.replace(` ${INTERNAL_BASIS_NOTICE}.`, '')

type Props = { readonly duty: Duty; readonly eventOn: LocalDate }

/** The sentence of "Vì sao?" with the counted days. */
export const DutyWhy = ({ duty, eventOn }: Props): ReactNode => (
  <Box sx={{ bgcolor: 'var(--so-sunken)', borderRadius: 1, p: 1.5, mt: 1 }}>
    <Typography variant="body2">{duty.hasLegalBasis ? duty.why : withoutNotice(duty.why)}</Typography>
    {!duty.hasLegalBasis && (
      <Chip
        size="small"
        variant="outlined"
        label={INTERNAL_BASIS_NOTICE}
        sx={{ mt: 1, height: 'auto', borderRadius: 1, '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
      />
    )}
    <DayStrip duty={duty} eventOn={eventOn} />
  </Box>
)
