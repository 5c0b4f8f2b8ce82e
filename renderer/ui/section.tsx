import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'

type Props = { readonly title: ReactNode; readonly actions?: ReactNode; readonly children: ReactNode }

/** One titled part of a page. */
export const Section = ({ title, actions, children }: Props): ReactNode => {
  const id = useId()
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 3, mb: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2, mb: 2 }}>
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Paper>
  )
}
