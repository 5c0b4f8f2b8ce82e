import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import * as z from 'zod'
import { NewAccount } from '#domain/account/account.ts'
import { USER_NAME_WORDS } from '#renderer/features/administration/user-name-words.ts'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { newPassword, repeatedIsSame } from '#renderer/ui/form/new-password.ts'
import { NewPasswordFields } from '#renderer/ui/form/new-password-fields.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { Section } from '#renderer/ui/section.tsx'

export type Administrator = Omit<NewAccount, 'role' | 'staffMemberId'>

type Props = {
  readonly isShown: boolean
  readonly problem: string | null
  readonly onBack: () => void
  readonly onNext: (administrator: Administrator) => Promise<void>
}

const AdministratorForm = NewAccount.omit({ role: true, staffMemberId: true })
  .extend({ password: newPassword, repeated: z.string() })
  .check(repeatedIsSame('password', 'repeated'))

const empty = { displayName: '', userName: '', password: '', repeated: '' }

/** The first account; its password and the recovery code are the only ways into the register. */
export const AdministratorStep = ({ isShown, problem, onBack, onNext }: Props): ReactNode => {
  const form = useOfficeForm(AdministratorForm, empty, { userName: USER_NAME_WORDS })
  useUnsavedGuard(form.formState.isDirty)
  return (
    <Form
      form={form}
      label="Quản trị viên"
      isActive={isShown}
      onSubmit={({ repeated: _, ...administrator }) => onNext(administrator)}
    >
      {problem !== null && (
        <Alert severity="error" sx={{ mb: 3 }}>
          {problem}
        </Alert>
      )}
      <Section title="Quản trị viên đầu tiên">
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          Sổ được mã hóa bằng mật khẩu này. Bước sau sẽ cho mã khôi phục để in và cất, phòng khi quên mật khẩu.
        </Typography>
        <Stack spacing={2} sx={{ maxWidth: 440 }}>
          <TextField name="displayName" label="Họ và tên" isRequired maxLength={100} />
          <TextField
            name="userName"
            label="Tên đăng nhập"
            isRequired
            autoComplete="username"
            help="Chữ không dấu, chữ số, dấu chấm, gạch nối; ví dụ nguyen.an"
          />
          <NewPasswordFields name="password" repeatedName="repeated" label="Mật khẩu" />
        </Stack>
      </Section>
      <ErrorSummary />
      <Stack direction="row" sx={{ mt: 3, gap: 1 }}>
        <Button onClick={onBack}>Quay lại</Button>
        <Box sx={{ flex: 1 }} />
        <Button type="submit" variant="contained" loading={form.formState.isSubmitting}>
          Tạo sổ
        </Button>
      </Stack>
    </Form>
  )
}
