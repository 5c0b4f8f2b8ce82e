import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'

type Props = { readonly onJump?: (name: string) => void; readonly children: ReactNode }

/** Stays in view below a form: what is wrong in it, and the ways out. */
export const StickyBar = ({ onJump, children }: Props): ReactNode => (
  <Box
    sx={{
      position: 'sticky',
      bottom: { xs: -16, md: -24 },
      zIndex: 2,
      mx: { xs: -2, md: -3 },
      mb: { xs: -2, md: -3 },
      px: { xs: 2, md: 3 },
      py: 2,
      bgcolor: 'background.default',
      borderTop: '1px solid',
      borderColor: 'divider',
    }}
  >
    <Box sx={{ maxHeight: '22vh', overflowY: 'auto', mb: 1, '&:empty': { display: 'none' } }}>
      <ErrorSummary {...(onJump && { onJump })} />
    </Box>
    {children}
  </Box>
)
