import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import { noteWords } from '#renderer/app/due-words.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { useRoute } from '#renderer/ipc/queries.ts'

/** The number of late duties beside the menu entry; nothing when there are none. */
export const LateBadge = (): ReactNode => {
  const late = useRoute('reminder.count').data?.late ?? 0
  return late === 0 ? null : (
    <Box
      component="span"
      aria-label={`${late} việc quá hạn`}
      role="img"
      sx={{
        minWidth: 22,
        px: 0.75,
        borderRadius: 5,
        fontSize: '0.75rem',
        lineHeight: '20px',
        fontWeight: 600,
        textAlign: 'center',
        bgcolor: 'error.main',
        color: 'error.contrastText',
      }}
    >
      {late > 99 ? '99+' : late}
    </Box>
  )
}

/** Once after the app was opened: what is late and what comes due, until it is closed. */
export const OpeningNote = (): ReactNode => {
  const [isClosed, setClosed] = useState(false)
  const { data } = useRoute('reminder.count')
  const words = data === undefined ? null : noteWords(data)
  if (isClosed || words === null) return null
  return (
    <Box
      role="note"
      sx={{ display: 'flex', alignItems: 'center', gap: 1, mr: 'auto', minWidth: 0, fontSize: '0.8125rem' }}
    >
      <span>{words}</span>
      <Link component={RouterLink} to={screenPath('reminders')} underline="always" onClick={() => setClosed(true)}>
        Xem
      </Link>
      <IconButton size="small" aria-label="Đóng lời nhắc" onClick={() => setClosed(true)}>
        <CloseOutlined fontSize="inherit" />
      </IconButton>
    </Box>
  )
}
