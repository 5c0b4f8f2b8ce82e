import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Stack from '@mui/material/Stack'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type ReactNode, useRef, useState } from 'react'
import type { TemplateState } from '#contract/routes/document-template.ts'
import { documentKinds } from '#domain/document/document-kind.ts'
import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'
import { StateChip } from '#renderer/ui/state-chip.tsx'

export type TemplateAction = 'trial' | 'tags' | 'save_in_use' | 'save_original' | 'replace' | 'restore'

type Props = {
  readonly state: TemplateState
  readonly isBusy: boolean
  readonly onDo: (action: TemplateAction) => void
}

const small = { minHeight: 28, px: 1, whiteSpace: 'nowrap' } as const

/** Tải mẫu về: the one in use, or the original beside it where the office has its own. */
const SaveButton = ({ state: { kind, own }, onDo }: Pick<Props, 'state' | 'onDo'>): ReactNode => {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const choose = (action: TemplateAction) => (): void => {
    setOpen(false)
    onDo(action)
  }
  return (
    <>
      <Button
        ref={button}
        size="small"
        sx={small}
        aria-label={`Tải mẫu về: ${documentKinds[kind].label}`}
        {...(own !== null && { 'aria-haspopup': 'menu' as const, 'aria-expanded': isOpen })}
        onClick={() => (own === null ? onDo('save_original') : setOpen(true))}
      >
        {own === null ? 'Tải mẫu về' : 'Tải mẫu về…'}
      </Button>
      <Menu open={isOpen} anchorEl={() => button.current} onClose={() => setOpen(false)}>
        <MenuItem onClick={choose('save_in_use')}>Mẫu của cơ quan</MenuItem>
        <MenuItem onClick={choose('save_original')}>Mẫu gốc</MenuItem>
      </Menu>
    </>
  )
}

/** One kind of document: which template it uses, and what can be done with it. */
export const TemplateRow = ({ state, isBusy, onDo }: Props): ReactNode => {
  const { kind, own } = state
  const { label } = documentKinds[kind]
  const action = (what: TemplateAction, words: string): ReactNode => (
    <Button size="small" sx={small} aria-label={`${words}: ${label}`} onClick={() => onDo(what)}>
      {words}
    </Button>
  )
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
        {label}
      </TableCell>
      <TableCell>
        {own === null ? (
          'Mẫu gốc'
        ) : (
          <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
            <StateChip tone="info" label="Mẫu của cơ quan" />
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {own.fileName}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {formatDay(dayInVietnam(own.acceptedAt))}, {own.acceptedBy}
            </Typography>
          </Stack>
        )}
      </TableCell>
      <TableCell align="right">
        <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
          {action('trial', 'Xem trang thử')}
          {action('tags', 'Bảng thẻ')}
          <SaveButton state={state} onDo={onDo} />
          {own !== null && action('restore', 'Về mẫu gốc')}
          <Button
            size="small"
            variant="outlined"
            sx={small}
            loading={isBusy}
            aria-label={`Thay mẫu: ${label}`}
            onClick={() => onDo('replace')}
          >
            Thay mẫu…
          </Button>
        </Stack>
      </TableCell>
    </TableRow>
  )
}
