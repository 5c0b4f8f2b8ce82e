import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type Props = {
  /** What is not there; for a filtered list the sentence repeats the filter. */
  readonly text: string
  /** What to do about it. */
  readonly action?: ReactNode
}

export const EmptyState = ({ text, action }: Props): ReactNode => (
  <Stack spacing={2} sx={{ alignItems: 'center', py: 6, px: 2 }}>
    <Typography color="textSecondary" align="center">
      {text}
    </Typography>
    {action}
  </Stack>
)
