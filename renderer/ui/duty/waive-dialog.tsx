import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { Duty } from '#domain/duty/duty.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { newWaiver, type WaiverValues, waiverSchema } from '#renderer/ui/duty/waive-form.ts'
import { ChoiceField } from '#renderer/ui/form/choice-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { dutyWords } from '#renderer/words/duty-messages.ts'

type Props = {
  readonly record: DelegationRef
  readonly duty: Duty
  /** "Báo cáo trước chuyến đi – UBND tỉnh". */
  readonly about: string
  readonly onClose: () => void
}

const TITLE = 'Miễn hoặc lùi hạn'

const NewDay = (): ReactNode => {
  const how: unknown = useWatch({ name: 'how' })
  return how === 'postponed' ? <DayField name="postponedTo" label="Hạn mới" isRequired /> : null
}

/** Waives a duty or moves its day, in writing; what the rule said is frozen with it behind the bridge. */
export const WaiveDialog = ({ record, duty, about, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(waiverSchema, newWaiver)
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (waiver: WaiverValues): Promise<void> => {
    const { ruleCode, authority, memberId } = duty
    const reply = await invoke('duty.waive', { record, ruleCode, authority, memberId, ...waiver })
    if (reply.ok) {
      toast({ text: waiver.postponedTo === null ? `Đã miễn: ${about}.` : `Đã lùi hạn: ${about}.` })
      onClose()
      return
    }
    const field = reply.error.code === 'duty.postponed_not_later' ? 'postponedTo' : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, dutyWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <div>
              <Typography>{about}</Typography>
              <Typography variant="body2" color="textSecondary">
                {`Hạn đang có hiệu lực: ${formatDeadline(duty.dueOn)}`}
              </Typography>
            </div>
            <ChoiceField
              name="how"
              label="Cách giải quyết"
              isInRow
              options={[
                { value: 'postponed', label: 'Lùi hạn' },
                { value: 'waived', label: 'Miễn, không phải gửi' },
              ]}
            />
            <NewDay />
            <TextField name="reason" label="Lý do" isRequired rows={2} maxLength={500} />
            <TextField name="documentNumber" label="Số, ký hiệu văn bản cho phép" maxLength={50} />
            <TextField name="signer" label="Người ký cho phép" isRequired maxLength={100} />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Ghi nhận" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
