import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import { type ReactNode, useState } from 'react'
import type { MovedDuty, StoredRule } from '#contract/routes/rules.ts'
import type { DeadlineRule } from '#domain/duty/deadline-rule.ts'
import { rulesWords } from '#renderer/features/administration/messages.ts'
import { MovedDuties } from '#renderer/features/administration/moved-duties.tsx'
import { RuleFields } from '#renderer/features/administration/rule-fields.tsx'
import { RuleForm, type RuleValues, ruleFormWords } from '#renderer/features/administration/rule-form.ts'
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
  readonly id: StoredRule['id'] | null
  readonly values: RuleValues
  readonly onClose: () => void
}

const fieldOf = (code: string): 'days' | 'validFrom' | 'validTo' | 'root' =>
  code === 'rules.below_floor'
    ? 'days'
    : code === 'rules.code_twice_on_day'
      ? 'validFrom'
      : code === 'rules.ends_before_it_begins'
        ? 'validTo'
        : 'root'

/** One rule: what it would move is shown before it is stored. */
export const RuleDialog = ({ id, values, onClose }: Props): ReactNode => {
  const toast = useToast()
  const [seen, setSeen] = useState<{ readonly rule: DeadlineRule; readonly moved: readonly MovedDuty[] } | null>(null)
  const form = useOfficeForm(RuleForm, values, ruleFormWords)
  const { isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const refuse = (error: Parameters<typeof explain>[0]): void =>
    form.setError(fieldOf(error.code), { type: 'backend', message: explain(error, rulesWords) }, { shouldFocus: true })
  // The first press shows what would move, the second stores what was shown.
  const submit = async (rule: DeadlineRule): Promise<void> => {
    if (seen === null || JSON.stringify(seen.rule) !== JSON.stringify(rule)) {
      const preview = await invoke('rules.preview', { id, rule })
      if (preview.ok) setSeen({ rule, moved: preview.value })
      else refuse(preview.error)
      return
    }
    const reply = await invoke('rules.save', { id, rule })
    if (!reply.ok) return refuse(reply.error)
    toast({ text: 'Đã lưu quy định.' })
    onClose()
  }
  return (
    <FormDialog
      isOpen
      title={id === null ? 'Thêm quy định về hạn' : 'Sửa quy định về hạn'}
      maxWidth="md"
      onCancel={cancel}
    >
      <Form form={form} label="Quy định về hạn" onSubmit={submit}>
        <DialogContent>
          <Stack spacing={2}>
            <RuleFields />
            {seen !== null && <MovedDuties moved={seen.moved} />}
            <ErrorSummary />
          </Stack>
        </DialogContent>
        <FormDialogActions
          label={seen === null ? 'Xem hạn thay đổi' : 'Lưu quy định'}
          isBusy={isSubmitting}
          onCancel={cancel}
        />
      </Form>
    </FormDialog>
  )
}
