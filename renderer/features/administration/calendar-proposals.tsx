import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { CalendarProposal } from '#domain/calendar/calendar-year.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { dayKindNames } from '#renderer/features/administration/calendar-days.tsx'

/** Open points of a year: told, never counted. */
export const CalendarProposals = ({ proposals }: { readonly proposals: readonly CalendarProposal[] }): ReactNode => {
  if (proposals.length === 0) return null
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">Còn phải kiểm tra (không tính vào hạn)</Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {proposals.map(({ days, note, source }) => (
          <Typography key={note} component="li" variant="body2">
            {`${days.map(({ on, kind }) => `${formatDay(on)} (${dayKindNames[kind].toLocaleLowerCase('vi')})`).join(', ')}: ${note} Nguồn: ${source}`}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}
