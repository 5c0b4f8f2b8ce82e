import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { SignerDraft } from '#domain/agency/agency.ts'
import { SignerFields } from '#renderer/features/administration/signer-fields.tsx'
import { emptySigner, SignerForm } from '#renderer/features/administration/signer-form.ts'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { Section } from '#renderer/ui/section.tsx'

type Props = {
  readonly isShown: boolean
  readonly problem: string | null
  readonly onBack: () => void
  /** Null: to be entered later under Quản trị. */
  readonly onNext: (signer: SignerDraft | null) => void
}

/** Who signs; may wait. */
export const SignerStep = ({ isShown, problem, onBack, onNext }: Props): ReactNode => {
  const form = useOfficeForm(SignerForm, emptySigner)
  useUnsavedGuard(form.formState.isDirty)
  return (
    <Form form={form} label="Người ký" isActive={isShown} onSubmit={(signer) => onNext(signer)}>
      {problem !== null && (
        <Alert severity="error" sx={{ mb: 3 }}>
          {problem}
        </Alert>
      )}
      <Section title="Người ký văn bản">
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          Có thể khai sau, và khai nhiều người, ở trang Quản trị.
        </Typography>
        <SignerFields />
      </Section>
      <ErrorSummary />
      <Stack direction="row" sx={{ mt: 3, gap: 1 }}>
        <Button onClick={onBack}>Quay lại</Button>
        <Box sx={{ flex: 1 }} />
        <Button variant="outlined" onClick={() => onNext(null)}>
          Để sau
        </Button>
        <Button type="submit" variant="contained">
          Tiếp tục
        </Button>
      </Stack>
    </Form>
  )
}
