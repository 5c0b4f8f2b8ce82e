import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import type { AgencyProfile, AgencyProfileDraft } from '#domain/agency/agency.ts'
import { agencyWords } from '#renderer/features/administration/messages.ts'
import { ProfileFields } from '#renderer/features/administration/profile-fields.tsx'
import {
  emptyProfile,
  ProfileForm,
  profileFormatWords,
  profileValues,
} from '#renderer/features/administration/profile-form.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = {
  /** Null: a new one. */
  readonly profile: AgencyProfile | null
  /** What a new one starts from: usually only little changes. */
  readonly basis: AgencyProfile | null
  readonly startsAtBases: boolean
  readonly onClose: () => void
}

const startValues = (profile: AgencyProfile | null, basis: AgencyProfile | null) => {
  if (profile !== null) return profileValues(profile)
  return basis === null ? emptyProfile : { ...profileValues(basis), validFrom: '' }
}

export const ProfileDialog = ({ profile, basis, startsAtBases, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(ProfileForm, startValues(profile, basis), profileFormatWords)
  const { isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (draft: AgencyProfileDraft): Promise<void> => {
    const reply = await invoke('agency.save_profile', { id: profile?.id ?? null, draft })
    if (reply.ok) {
      toast({ text: 'Đã lưu tiêu đề văn bản.' })
      onClose()
      return
    }
    const field = reply.error.code === 'agency.same_day_twice' ? 'validFrom' : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, agencyWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog
      isOpen
      title={profile === null ? 'Thêm tiêu đề từ ngày mới' : 'Sửa tiêu đề văn bản'}
      maxWidth="md"
      onCancel={cancel}
    >
      <Form form={form} label="Tiêu đề văn bản" onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {profile !== null && (
              <Alert severity="info">
                Văn bản đã trình ký hoặc đã phát hành giữ nguyên; bản nháp theo tiêu đề vừa sửa. Cơ quan đổi tên từ một
                ngày thì hãy thêm tiêu đề mới.
              </Alert>
            )}
            <ProfileFields startsAtBases={startsAtBases} />
            <ErrorSummary />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Lưu tiêu đề" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
