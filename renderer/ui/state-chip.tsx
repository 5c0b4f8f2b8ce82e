import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import CircleOutlined from '@mui/icons-material/CircleOutlined'
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import InfoOutlined from '@mui/icons-material/InfoOutlined'
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined'
import type { ReactNode } from 'react'
import '#renderer/ui/state-chip.css'

/** `late` quá hạn, lỗi · `soon` sắp đến hạn · `done` đã làm · `info` đang diễn ra · `unsure` tạm tính, chưa có căn cứ · `idle` còn lại. */
export type StateTone = 'late' | 'soon' | 'done' | 'info' | 'unsure' | 'idle'

/** `colour` is a CSS value. */
export const stateLooks = {
  late: { colour: 'var(--so-error)', Icon: ErrorOutlineOutlined },
  soon: { colour: 'var(--so-warning)', Icon: ScheduleOutlined },
  done: { colour: 'var(--so-success)', Icon: CheckCircleOutlined },
  info: { colour: 'var(--so-action)', Icon: InfoOutlined },
  unsure: { colour: 'var(--so-hint)', Icon: HelpOutlineOutlined },
  idle: { colour: 'var(--so-hint)', Icon: CircleOutlined },
} as const satisfies Record<StateTone, unknown>

/** A state is always colour, icon and word together. Lists have many: plain classes are drawn faster than `sx`. */
export const StateChip = ({ tone, label }: { readonly tone: StateTone; readonly label: string }): ReactNode => {
  const { Icon } = stateLooks[tone]
  return (
    <span className={`so-chip so-chip-${tone}`}>
      <Icon aria-hidden />
      {label}
    </span>
  )
}
