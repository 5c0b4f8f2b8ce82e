import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { PAPER_FONT } from '#renderer/app/tokens.ts'

/** A piece of a printed page: black on white in both schemes, in the paper's own font. */
export const Paper = ({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode => (
  <Box
    role="figure"
    aria-label={label}
    sx={{
      p: 2,
      bgcolor: '#fff',
      color: '#000',
      border: '1px solid',
      borderColor: 'divider',
      borderRadius: 1,
      fontFamily: PAPER_FONT,
      fontSize: '13px',
      lineHeight: 1.3,
      overflowX: 'auto',
    }}
  >
    {children}
  </Box>
)
