import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { Duty } from '#domain/duty/duty.ts'
import { formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { optionalLine } from '#domain/shared/text.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { dayText, dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'
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
  readonly today: LocalDate
  readonly onClose: () => void
}

const Met = z.object({ documentNumber: optionalLine(50), documentOn: optionalDayText, sentOn: dayText })

/** Records what met a duty; the rule and the calendar are frozen with it behind the bridge. */
export const DutyMetDialog = ({ record, duty, about, today, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(Met, { documentNumber: '', documentOn: '', sentOn: dayToText(today) })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (met: z.output<typeof Met>): Promise<void> => {
    const reply = await invoke('duty.record_met', {
      record,
      ruleCode: duty.ruleCode,
      authority: duty.authority,
      memberId: duty.memberId,
      ...met,
    })
    if (reply.ok) {
      toast({ text: `Đã ghi nhận: ${about}.` })
      onClose()
      return
    }
    const fields = { 'duty.sent_in_future': 'sentOn', 'duty.document_after_sent': 'documentOn' } as const
    const { code } = reply.error
    const field = code in fields ? fields[code as keyof typeof fields] : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, dutyWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title="Ghi nhận đã gửi" onCancel={cancel}>
      <Form form={form} label="Ghi nhận đã gửi" onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <div>
              <Typography>{about}</Typography>
              <Typography variant="body2" color="textSecondary">
                {`Hạn cuối: ${formatDeadline(duty.dueOn)}`}
              </Typography>
            </div>
            <TextField
              name="documentNumber"
              label="Số, ký hiệu văn bản"
              maxLength={50}
              placeholder="Ví dụ: 05/KHCN-VP"
            />
            <DayField name="documentOn" label="Ngày văn bản" />
            <DayField name="sentOn" label="Ngày gửi" isRequired />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Ghi nhận đã gửi" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
