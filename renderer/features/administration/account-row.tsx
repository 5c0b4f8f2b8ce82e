import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import type { Account } from '#domain/account/account.ts'
import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'
import { roleNames } from '#renderer/app/names.ts'
import { lacksStaff } from '#renderer/features/administration/account-staff.ts'
import { StateChip } from '#renderer/ui/state-chip.tsx'

export type AccountAction = 'lock' | 'unlock' | 'link'

type Props = {
  readonly account: Account
  /** Name in the staff register; empty for an account that is nobody's. */
  readonly staffName: string
  readonly isMe: boolean
  readonly onDo: (what: AccountAction) => void
}

const small = { minHeight: 28 } as const

export const AccountRow = ({ account, staffName, isMe, onDo }: Props): ReactNode => {
  const what = account.isActive ? 'lock' : 'unlock'
  const label = account.isActive ? 'Khóa' : 'Mở khóa'
  const link = staffName === '' ? 'Gắn cán bộ' : 'Đổi cán bộ'
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
        {account.displayName}
        {isMe && ' (bạn)'}
      </TableCell>
      <TableCell>{account.userName}</TableCell>
      <TableCell>{roleNames[account.role]}</TableCell>
      <TableCell>
        {lacksStaff(account) ? <StateChip tone="soon" label="Chưa gắn cán bộ" /> : staffName === '' ? '–' : staffName}
      </TableCell>
      <TableCell>
        {account.isActive ? <StateChip tone="done" label="Đang dùng" /> : <StateChip tone="idle" label="Đã khóa" />}
      </TableCell>
      <TableCell>{formatDay(dayInVietnam(account.createdAt))}</TableCell>
      <TableCell align="right">
        <Stack direction="row" sx={{ gap: 0.5, justifyContent: 'flex-end' }}>
          <Button
            size="small"
            sx={small}
            aria-label={`${link} với tài khoản ${account.userName}`}
            onClick={() => onDo('link')}
          >
            {link}
          </Button>
          {!isMe && (
            <Button
              size="small"
              sx={small}
              aria-label={`${label} tài khoản ${account.userName}`}
              onClick={() => onDo(what)}
            >
              {label}
            </Button>
          )}
        </Stack>
      </TableCell>
    </TableRow>
  )
}
