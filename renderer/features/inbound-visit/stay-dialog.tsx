import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { dayRange } from '#renderer/words/day-range.ts'
import { visitWords } from '#renderer/words/visit-messages.ts'

const Stay = z.object({ actualArrivalOn: optionalDayText, actualDepartureOn: optionalDayText })
const TITLE = 'Ghi nhận ngày đến, rời thực tế'

const text = (day: LocalDate | null): string => (day === null ? '' : dayToText(day))

/** Which of the two days a refusal is about. */
const fieldOf = (code: string, { actualArrivalOn }: z.output<typeof Stay>, today: LocalDate) => {
  if (code === 'inbound_visit.departure_without_arrival') return 'actualArrivalOn'
  if (code === 'inbound_visit.departure_before_arrival') return 'actualDepartureOn'
  if (code === 'inbound_visit.stay_in_future')
    return actualArrivalOn !== null && actualArrivalOn > today ? 'actualArrivalOn' : 'actualDepartureOn'
  return 'root'
}

type Props = { readonly visit: InboundVisit; readonly today: LocalDate; readonly onClose: () => void }

/** When the guests came and left; an emptied day takes back what was recorded. */
export const StayDialog = ({ visit, today, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(Stay, {
    actualArrivalOn: text(visit.actualArrivalOn),
    actualDepartureOn: text(visit.actualDepartureOn),
  })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (stay: z.output<typeof Stay>): Promise<void> => {
    const { id, revision } = visit
    const reply = await invoke('inbound_visit.record_stay', { id, revision, ...stay })
    if (reply.ok) {
      toast({ text: 'Đã ghi nhận ngày đến, ngày rời thực tế.' })
      onClose()
      return
    }
    const message = explain(reply.error, visitWords)
    form.setError(fieldOf(reply.error.code, stay, today), { type: 'backend', message }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography color="textSecondary">
              {`Theo kế hoạch: ${dayRange(visit.arrivesOn, visit.departsOn)}. Hạn của các việc sau đoàn tính từ ngày kết thúc thực tế.`}
            </Typography>
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              <DayField name="actualArrivalOn" label="Ngày đến thực tế" />
              <DayField name="actualDepartureOn" label="Ngày rời thực tế" help="Để trống khi đoàn còn làm việc" />
            </Box>
          </Stack>
        </DialogContent>
        <FormDialogActions label="Ghi nhận" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
