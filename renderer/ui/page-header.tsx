import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  /** A `StateChip` beside the title. */
  readonly state?: ReactNode
  /** One quiet line below the title. */
  readonly facts?: ReactNode
  /** Buttons at the right; the main one last. */
  readonly actions?: ReactNode
}

export const PageHeader = ({ title, state, facts, actions }: Props): ReactNode => (
  <Box
    component="header"
    sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 3, minHeight: 36 }}
  >
    <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1.5 }}>
        <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {state}
      </Stack>
      {facts !== undefined && (
        <Typography variant="body2" color="textSecondary" component="div" sx={{ mt: 0.5 }}>
          {facts}
        </Typography>
      )}
    </Box>
    {actions !== undefined && (
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        {actions}
      </Stack>
    )}
  </Box>
)
