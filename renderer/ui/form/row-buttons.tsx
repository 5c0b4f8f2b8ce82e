import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import type { ReactNode } from 'react'

type Props = {
  /** Completes the names of the buttons: "Chuyển … lên", "Bỏ …". */
  readonly what: string
  readonly index: number
  readonly count: number
  readonly canRemove?: boolean
  /** False in a table, whose controls have their labels in the head. */
  readonly isBelowLabels?: boolean
  /** Rows that Alt+↑ and Alt+↓ move: the arrows are for the mouse, Tab passes them by. */
  readonly isMovedByKeys?: boolean
  readonly onMove?: (from: number, to: number) => void
  readonly onRemove: (index: number) => void
}

/** Moves a row of a list up or down, or takes it out; level with the controls of the row. */
export const RowButtons = ({
  what,
  index,
  count,
  canRemove = true,
  isBelowLabels = true,
  isMovedByKeys = false,
  onMove,
  onRemove,
}: Props): ReactNode => {
  const arrow = isMovedByKeys ? { tabIndex: -1 } : {}
  return (
    <Box sx={{ pt: isBelowLabels ? { md: '26px' } : 0, whiteSpace: 'nowrap' }}>
      {onMove !== undefined && (
        <>
          <IconButton
            size="small"
            aria-label={`Chuyển ${what} lên`}
            title={isMovedByKeys ? 'Chuyển lên (Alt+↑)' : ''}
            disabled={index === 0}
            onClick={() => onMove(index, index - 1)}
            {...arrow}
          >
            <ArrowUpwardOutlined fontSize="small" />
          </IconButton>
          <IconButton
            size="small"
            aria-label={`Chuyển ${what} xuống`}
            title={isMovedByKeys ? 'Chuyển xuống (Alt+↓)' : ''}
            disabled={index === count - 1}
            onClick={() => onMove(index, index + 1)}
            {...arrow}
          >
            <ArrowDownwardOutlined fontSize="small" />
          </IconButton>
        </>
      )}
      <IconButton size="small" aria-label={`Bỏ ${what}`} disabled={!canRemove} onClick={() => onRemove(index)}>
        <CloseOutlined fontSize="small" />
      </IconButton>
    </Box>
  )
}
