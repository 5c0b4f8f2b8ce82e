import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { dayRange } from '#renderer/features/outbound-trip/words.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = { readonly trip: OutboundTrip; readonly today: LocalDate; readonly onClose: () => void }

const Journey = z.object({ actualExitOn: optionalDayText, actualEntryOn: optionalDayText })
type Code = 'outbound_trip.entry_without_exit' | 'outbound_trip.entry_before_exit' | 'outbound_trip.travel_in_future'

/** The actual exit and entry of the group; an emptied day takes back what was recorded. */
export const JourneyDialog = ({ trip, today, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(Journey, {
    actualExitOn: dayToText(trip.actualExitOn),
    actualEntryOn: dayToText(trip.actualEntryOn),
  })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const fieldOf = (code: string, journey: z.output<typeof Journey>): 'actualExitOn' | 'actualEntryOn' | 'root' => {
    const fields: Readonly<Record<Code, 'actualExitOn' | 'actualEntryOn'>> = {
      'outbound_trip.entry_without_exit': 'actualExitOn',
      'outbound_trip.entry_before_exit': 'actualEntryOn',
      'outbound_trip.travel_in_future':
        journey.actualExitOn !== null && journey.actualExitOn > today ? 'actualExitOn' : 'actualEntryOn',
    }
    return code in fields ? fields[code as Code] : 'root'
  }
  const save = async (journey: z.output<typeof Journey>): Promise<void> => {
    const { id, revision } = trip
    const reply = await invoke('outbound_trip.record_journey', { id, revision, ...journey })
    if (reply.ok) {
      toast({ text: 'Đã ghi nhận ngày đi, ngày về thực tế.' })
      onClose()
      return
    }
    const message = explain(reply.error, tripWords)
    form.setError(fieldOf(reply.error.code, journey), { type: 'backend', message }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title="Ghi nhận ngày đi, về thực tế" onCancel={cancel}>
      <Form form={form} label="Ghi nhận ngày đi, về thực tế" onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography color="textSecondary">
              {`Theo kế hoạch: ${dayRange(trip.departsOn, trip.returnsOn)}. Hạn của các việc sau khi về tính từ ngày về thực tế.`}
            </Typography>
            <DayField name="actualExitOn" label="Ngày đi thực tế" />
            <DayField name="actualEntryOn" label="Ngày về thực tế" help="Để trống khi đoàn chưa về" />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={cancel}>Quay lại</Button>
          <Button type="submit" variant="contained" loading={isSubmitting}>
            Ghi nhận
          </Button>
        </DialogActions>
      </Form>
    </FormDialog>
  )
}
