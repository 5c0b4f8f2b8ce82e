import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Fields in two columns from 1100 px, one below. */
export const FormGrid = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
    {children}
  </Box>
)

/** A field that needs the whole width of a `FormGrid`. */
export const FullWidth = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Box sx={{ gridColumn: '1 / -1' }}>{children}</Box>
)
