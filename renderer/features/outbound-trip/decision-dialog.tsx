import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { optionalLine, paragraph } from '#domain/shared/text.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { stepWords, type TripStep } from '#renderer/features/outbound-trip/trip-steps.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { dayText, dayToText } from '#renderer/ui/form/day-text.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = {
  readonly trip: Pick<OutboundTrip, 'id' | 'revision' | 'title'>
  readonly step: TripStep
  readonly today: LocalDate
  readonly onClose: () => void
}

const fields = { on: dayText, documentNumber: optionalLine(50), issuer: optionalLine(200) }
const Decision = z.object({ ...fields, note: paragraph(1000) })
const DecisionWithReason = z.object({ ...fields, note: paragraph(1000).pipe(z.string().min(1)) })

/** Records one step of a trip: its day, its document, and the reason where somebody is refused. */
export const DecisionDialog = ({ trip, step, today, onClose }: Props): ReactNode => {
  const toast = useToast()
  const words = stepWords[step]
  const form = useOfficeForm(words.needsReason ? DecisionWithReason : Decision, {
    on: dayToText(today),
    documentNumber: '',
    issuer: '',
    note: '',
  })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (decision: z.output<typeof Decision>): Promise<void> => {
    const { id, revision } = trip
    const reply = await invoke('outbound_trip.decide', { id, revision, kind: step, ...decision })
    if (reply.ok) {
      toast({ text: words.done })
      onClose()
      return
    }
    const fields = {
      'outbound_trip.reason_missing': 'note',
      'outbound_trip.decision_in_future': 'on',
      'outbound_trip.decision_before_last': 'on',
    } as const
    const { code } = reply.error
    const field = code in fields ? fields[code as keyof typeof fields] : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, tripWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={words.title} onCancel={cancel}>
      <Form form={form} label={words.title} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <DayField name="on" label={words.day} isRequired />
            {words.hasDocument && (
              <>
                <TextField
                  name="documentNumber"
                  label="Số, ký hiệu văn bản"
                  maxLength={50}
                  placeholder="Ví dụ: 125/QĐ-UBND"
                />
                <TextField name="issuer" label="Cơ quan ban hành (để trống nếu là cơ quan mình)" maxLength={200} />
              </>
            )}
            <TextField name="note" label={words.note} isRequired={words.needsReason} rows={3} maxLength={1000} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={cancel}>Quay lại</Button>
          <Button
            type="submit"
            variant="contained"
            color={step === 'cancelled' ? 'error' : 'primary'}
            loading={isSubmitting}
          >
            {words.confirm}
          </Button>
        </DialogActions>
      </Form>
    </FormDialog>
  )
}
