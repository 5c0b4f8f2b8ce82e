import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import CircleOutlined from '@mui/icons-material/CircleOutlined'
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import InfoOutlined from '@mui/icons-material/InfoOutlined'
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** `late` quá hạn, lỗi · `soon` sắp đến hạn · `done` đã làm · `info` đang diễn ra · `unsure` tạm tính, chưa có căn cứ · `idle` còn lại. */
export type StateTone = 'late' | 'soon' | 'done' | 'info' | 'unsure' | 'idle'

export const stateLooks = {
  late: { colour: 'error.main', Icon: ErrorOutlineOutlined },
  soon: { colour: 'warning.main', Icon: ScheduleOutlined },
  done: { colour: 'success.main', Icon: CheckCircleOutlined },
  info: { colour: 'primary.main', Icon: InfoOutlined },
  unsure: { colour: 'text.secondary', Icon: HelpOutlineOutlined },
  idle: { colour: 'text.secondary', Icon: CircleOutlined },
} as const satisfies Record<StateTone, unknown>

/** A state is always colour, icon and word together. */
export const StateChip = ({ tone, label }: { readonly tone: StateTone; readonly label: string }): ReactNode => {
  const { colour, Icon } = stateLooks[tone]
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        px: 1,
        minHeight: 24,
        border: '1px solid',
        borderColor: 'currentColor',
        borderRadius: 3,
        color: colour,
        fontSize: '0.75rem',
        fontWeight: 500,
        lineHeight: 1.4,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {label}
    </Box>
  )
}
