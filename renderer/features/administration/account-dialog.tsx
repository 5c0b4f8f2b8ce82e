import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { StaffRow } from '#contract/routes/staff.ts'
import { type Account, NewAccount, roles } from '#domain/account/account.ts'
import { roleNames } from '#renderer/app/names.ts'
import { staffChoice, staffOptions } from '#renderer/features/administration/account-staff.ts'
import { accountWords } from '#renderer/features/administration/messages.ts'
import { USER_NAME_WORDS } from '#renderer/features/administration/user-name-words.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { AutocompleteField } from '#renderer/ui/form/autocomplete-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { newPassword, repeatedIsSame } from '#renderer/ui/form/new-password.ts'
import { NewPasswordFields } from '#renderer/ui/form/new-password-fields.tsx'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const AccountForm = NewAccount.extend({
  staffMemberId: staffChoice,
  password: newPassword,
  repeated: z.string(),
}).check(repeatedIsSame('password', 'repeated'))

const empty = {
  userName: '',
  displayName: '',
  role: 'personnel_officer',
  staffMemberId: '',
  password: '',
  repeated: '',
} as const
const options = roles.map((value) => ({ value, label: roleNames[value] }))

const fields = {
  'account.user_name_taken': 'userName',
  'account.weak_password': 'password',
  'account.staff_not_found': 'staffMemberId',
  'account.staff_taken': 'staffMemberId',
} as const

type Props = {
  readonly accounts: readonly Account[]
  readonly staff: readonly StaffRow[]
  readonly onClose: () => void
}

/** Thêm tài khoản. */
export const AccountDialog = ({ accounts, staff, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(AccountForm, empty, { userName: USER_NAME_WORDS })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const nameAfter = (chosen: string): void => {
    const fullName = staff.find(({ id }) => id === chosen)?.fullName
    if (fullName !== undefined && form.getValues('displayName').trim() === '')
      form.setValue('displayName', fullName, { shouldDirty: true })
  }
  const save = async ({ repeated: _, ...account }: z.output<typeof AccountForm>): Promise<void> => {
    const reply = await invoke('account.create', account)
    if (reply.ok) {
      toast({ text: `Đã thêm tài khoản ${reply.value.userName}.` })
      onClose()
      return
    }
    const { code } = reply.error
    const field = code in fields ? fields[code as keyof typeof fields] : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, accountWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title="Thêm tài khoản" maxWidth="xs" onCancel={cancel}>
      <Form form={form} label="Thêm tài khoản" onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <AutocompleteField
              name="staffMemberId"
              label="Cán bộ"
              options={staffOptions(staff, accounts)}
              placeholder="Gõ tên, có dấu hoặc không dấu"
              startsFocused
              help="Người đi cần được gắn để nộp báo cáo của mình. Để trống nếu không là của riêng ai."
              onChosen={nameAfter}
            />
            <TextField name="displayName" label="Họ và tên" isRequired maxLength={100} />
            <TextField
              name="userName"
              label="Tên đăng nhập"
              isRequired
              help="Chữ không dấu, chữ số, dấu chấm, gạch nối; ví dụ nguyen.an"
            />
            <SelectField name="role" label="Vai trò" isRequired options={options} />
            <NewPasswordFields name="password" repeatedName="repeated" label="Mật khẩu ban đầu" />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Thêm tài khoản" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
