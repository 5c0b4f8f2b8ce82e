import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { type ReactNode, useState } from 'react'
import type { Account } from '#domain/account/account.ts'
import { comparePersonNames } from '#domain/shared/text.ts'
import { AccountDialog } from '#renderer/features/administration/account-dialog.tsx'
import { type AccountAction, AccountRow } from '#renderer/features/administration/account-row.tsx'
import { lacksStaff } from '#renderer/features/administration/account-staff.ts'
import { AdministrationHeader } from '#renderer/features/administration/administration-header.tsx'
import { LinkStaffDialog } from '#renderer/features/administration/link-staff-dialog.tsx'
import { LockDialog } from '#renderer/features/administration/lock-dialog.tsx'
import { RenewCodeDialog } from '#renderer/features/administration/renew-code-dialog.tsx'
import { UnlockDialog } from '#renderer/features/administration/unlock-dialog.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { Page } from '#renderer/ui/page.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'

type Doing = { readonly what: 'add' | 'renew' } | { readonly what: AccountAction; readonly account: Account }

/** Says how many travellers have an account and no way to their reports. */
const UnlinkedWarning = ({ accounts }: { readonly accounts: readonly Account[] }): ReactNode => {
  const count = accounts.filter(lacksStaff).length
  return count === 0 ? null : (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {`${count} tài khoản người đi chưa gắn với cán bộ nào nên chưa xem được chuyến đi và chưa nộp được báo cáo. Hãy bấm “Gắn cán bộ”.`}
    </Alert>
  )
}

/** Tài khoản: who may open the register. */
export const AccountsPage = (): ReactNode => {
  const accounts = useRoute('account.list')
  const staff = useRoute('staff.list').data ?? []
  const me = useSession()?.accountId
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = (): void => setDoing(null)
  const names = new Map(staff.map(({ id, fullName }) => [id, fullName]))
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
            <>
              <UnlinkedWarning accounts={all} />
              <TableContainer>
                <Table aria-label="Tài khoản">
                  <TableHead>
                    <TableRow>
                      <TableCell>Họ và tên</TableCell>
                      <TableCell>Tên đăng nhập</TableCell>
                      <TableCell>Vai trò</TableCell>
                      <TableCell>Cán bộ</TableCell>
                      <TableCell>Trạng thái</TableCell>
                      <TableCell>Ngày tạo</TableCell>
                      <TableCell align="right">Thao tác</TableCell>
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {all
                      .toSorted((a, b) => comparePersonNames(a.displayName, b.displayName))
                      .map((account) => (
                        <AccountRow
                          key={account.id}
                          account={account}
                          staffName={account.staffMemberId === null ? '' : (names.get(account.staffMemberId) ?? '')}
                          isMe={account.id === me}
                          onDo={(what) => setDoing({ what, account })}
                        />
                      ))}
                  </TableBody>
                </Table>
              </TableContainer>
            </>
          )}
        </QueryView>
      </Section>
      {doing?.what === 'add' && <AccountDialog accounts={accounts.data ?? []} staff={staff} onClose={close} />}
      {doing?.what === 'link' && (
        <LinkStaffDialog account={doing.account} accounts={accounts.data ?? []} staff={staff} onClose={close} />
      )}
      {doing?.what === 'renew' && <RenewCodeDialog onClose={close} />}
      {doing?.what === 'lock' && <LockDialog account={doing.account} onClose={close} />}
      {doing?.what === 'unlock' && <UnlockDialog account={doing.account} onClose={close} />}
    </Page>
  )
}
