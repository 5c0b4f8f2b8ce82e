import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A page of forms and records: no wider than can be read. Lists stand without it, at full width. */
export const Page = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Box sx={{ maxWidth: 1280 }}>{children}</Box>
)
