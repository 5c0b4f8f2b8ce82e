import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { CustodyRow } from '#contract/routes/passport-custody.ts'
import type { PassportCustody } from '#domain/passport/passport-custody.ts'
import { formatDeadline, type LocalDate, parseTypedDay } from '#domain/shared/local-date.ts'
import {
  custodyField,
  type HandBackValues,
  handBackForm,
  isAfterDue,
} from '#renderer/features/passport/custody-forms.ts'
import { handedOutWords } from '#renderer/features/passport/custody-words.ts'
import { custodyWords } from '#renderer/features/passport/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { dayToText } from '#renderer/ui/form/day-text.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'

type Props = {
  readonly row: CustodyRow
  /** Of the row: it is out. */
  readonly custody: PassportCustody
  readonly today: LocalDate
  readonly onClose: () => void
  /** With a sentence of what was done. */
  readonly onDone: (custody: PassportCustody, told: string) => void
}

const TITLE = 'Nhận lại hộ chiếu'

const LateReason = ({ dueOn }: { readonly dueOn: LocalDate | null }): ReactNode => {
  const typed: unknown = useWatch({ name: 'on' })
  const on = typeof typed === 'string' ? parseTypedDay(typed) : null
  return isAfterDue(on, dueOn) ? (
    <TextField name="lateReason" label="Lý do nộp muộn" isRequired rows={2} maxLength={500} />
  ) : null
}

/** Takes a passport back; the duty of its holder is met with it behind the bridge. */
export const HandBackDialog = ({ row, custody, today, onClose, onDone }: Props): ReactNode => {
  const form = useOfficeForm(handBackForm(row.dueOn), { on: dayToText(today), lateReason: '', note: '' })
  const { errors, isSubmitting, isDirty } = form.formState
  const release = useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (values: HandBackValues): Promise<void> => {
    const { id, revision } = custody
    const reply = await invoke('passport_custody.hand_back', { id, revision, ...values })
    if (reply.ok) {
      release()
      onDone(reply.value, `Đã nhận lại hộ chiếu ${row.number} của ${row.fullName}.`)
      return
    }
    const at = custodyField(reply.error.code)
    const field = at === 'tripId' ? 'root' : at
    form.setError(field, { type: 'backend', message: explain(reply.error, custodyWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <div>
              <Typography>{`Hộ chiếu số ${row.number} của ${row.fullName}, ${row.unitName}.`}</Typography>
              <Typography variant="body2" color="textSecondary">
                {`${handedOutWords(row)} cho ${row.tripTitle}`}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {row.dueOn === null ? 'Chưa có hạn nộp.' : `Hạn nộp: ${formatDeadline(row.dueOn)}`}
              </Typography>
            </div>
            <DayField name="on" label="Ngày nộp lại" isRequired />
            <LateReason dueOn={row.dueOn} />
            <TextField name="note" label="Ghi chú" maxLength={300} />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Nhận lại" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
