import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { type ReactNode, useState } from 'react'
import type { Account } from '#domain/account/account.ts'
import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'
import { comparePersonNames } from '#domain/shared/text.ts'
import { roleNames } from '#renderer/app/names.ts'
import { AccountDialog } from '#renderer/features/administration/account-dialog.tsx'
import { AdministrationHeader } from '#renderer/features/administration/administration-header.tsx'
import { LockDialog } from '#renderer/features/administration/lock-dialog.tsx'
import { RenewCodeDialog } from '#renderer/features/administration/renew-code-dialog.tsx'
import { UnlockDialog } from '#renderer/features/administration/unlock-dialog.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { Page } from '#renderer/ui/page.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'

type Doing = { readonly what: 'add' | 'renew' } | { readonly what: 'lock' | 'unlock'; readonly account: Account }

type RowProps = { readonly account: Account; readonly isMe: boolean; readonly onDo: (doing: Doing) => void }

const AccountRow = ({ account, isMe, onDo }: RowProps): ReactNode => {
  const what = account.isActive ? 'lock' : 'unlock'
  const label = account.isActive ? 'Khóa' : 'Mở khóa'
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
        {account.displayName}
        {isMe && ' (bạn)'}
      </TableCell>
      <TableCell>{account.userName}</TableCell>
      <TableCell>{roleNames[account.role]}</TableCell>
      <TableCell>
        {account.isActive ? <StateChip tone="done" label="Đang dùng" /> : <StateChip tone="idle" label="Đã khóa" />}
      </TableCell>
      <TableCell>{formatDay(dayInVietnam(account.createdAt))}</TableCell>
      <TableCell align="right">
        {!isMe && (
          <Button
            size="small"
            sx={{ minHeight: 28 }}
            aria-label={`${label} tài khoản ${account.userName}`}
            onClick={() => onDo({ what, account })}
          >
            {label}
          </Button>
        )}
      </TableCell>
    </TableRow>
  )
}

/** Tài khoản: who may open the register. */
export const AccountsPage = (): ReactNode => {
  const accounts = useRoute('account.list')
  const me = useSession()?.accountId
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = (): void => setDoing(null)
  return (
    <Page>
      <AdministrationHeader
        current="accounts"
        actions={
          <>
            <Button variant="outlined" onClick={() => setDoing({ what: 'renew' })}>
              Cấp mã khôi phục mới
            </Button>
            <Button variant="contained" onClick={() => setDoing({ what: 'add' })}>
              Thêm tài khoản
            </Button>
          </>
        }
      />
      <Section title="Tài khoản">
        <QueryView query={accounts}>
          {(all) => (
            <TableContainer>
              <Table aria-label="Tài khoản">
                <TableHead>
                  <TableRow>
                    <TableCell>Họ và tên</TableCell>
                    <TableCell>Tên đăng nhập</TableCell>
                    <TableCell>Vai trò</TableCell>
                    <TableCell>Trạng thái</TableCell>
                    <TableCell>Ngày tạo</TableCell>
                    <TableCell align="right">Thao tác</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {all
                    .toSorted((a, b) => comparePersonNames(a.displayName, b.displayName))
                    .map((account) => (
                      <AccountRow key={account.id} account={account} isMe={account.id === me} onDo={setDoing} />
                    ))}
                </TableBody>
              </Table>
            </TableContainer>
          )}
        </QueryView>
      </Section>
      {doing?.what === 'add' && <AccountDialog onClose={close} />}
      {doing?.what === 'renew' && <RenewCodeDialog onClose={close} />}
      {doing?.what === 'lock' && <LockDialog account={doing.account} onClose={close} />}
      {doing?.what === 'unlock' && <UnlockDialog account={doing.account} onClose={close} />}
    </Page>
  )
}
