import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { Account } from '#domain/account/account.ts'
import { staffChoice, staffOptions } from '#renderer/features/administration/account-staff.ts'
import { accountWords } from '#renderer/features/administration/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { AutocompleteField } from '#renderer/ui/form/autocomplete-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const LinkForm = z.object({ staffMemberId: staffChoice })

type Props = {
  readonly account: Account
  readonly accounts: readonly Account[]
  readonly staff: readonly StaffRow[]
  readonly onClose: () => void
}

/** Gắn cán bộ: says whose account it is; an empty choice makes it nobody's. */
export const LinkStaffDialog = ({ account, accounts, staff, onClose }: Props): ReactNode => {
  const toast = useToast()
  const title = `Cán bộ của tài khoản ${account.userName}`
  const form = useOfficeForm(LinkForm, { staffMemberId: account.staffMemberId ?? '' })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async ({ staffMemberId }: z.output<typeof LinkForm>): Promise<void> => {
    const reply = await invoke('account.link_staff', { id: account.id, staffMemberId })
    if (reply.ok) {
      toast({
        text: staffMemberId === null ? 'Tài khoản không còn gắn với cán bộ nào.' : 'Đã gắn cán bộ với tài khoản.',
      })
      onClose()
      return
    }
    const field = reply.error.code === 'account.not_found' ? 'root' : 'staffMemberId'
    form.setError(field, { type: 'backend', message: explain(reply.error, accountWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={title} maxWidth="xs" onCancel={cancel}>
      <Form form={form} label={title} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography>
              Người đăng nhập bằng tài khoản này xem các chuyến đi và nộp báo cáo kết quả của cán bộ được chọn.
            </Typography>
            <AutocompleteField
              name="staffMemberId"
              label="Cán bộ"
              options={staffOptions(staff, accounts, account.staffMemberId)}
              placeholder="Gõ tên, có dấu hoặc không dấu"
              startsFocused
              help="Mỗi cán bộ có nhiều nhất một tài khoản. Để trống nếu không là của riêng ai."
            />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Lưu" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
