import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import {
  type JourneyValues,
  journeyField,
  journeySchema,
  journeyToForm,
  journeyToSend,
} from '#renderer/features/outbound-trip/journey-form.ts'
import { JourneyOwnRows } from '#renderer/features/outbound-trip/journey-own-rows.tsx'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { dayRange } from '#renderer/words/day-range.ts'

type Props = { readonly trip: OutboundTrip; readonly today: LocalDate; readonly onClose: () => void }

const TITLE = 'Ghi nhận ngày đi, về thực tế'

/** The actual exit and entry of the group, and of members who differ; an emptied day takes back what was recorded. */
export const JourneyDialog = ({ trip, today, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(journeySchema, journeyToForm(trip))
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (journey: JourneyValues): Promise<void> => {
    const { id, revision } = trip
    const reply = await invoke('outbound_trip.record_journey', { id, revision, ...journeyToSend(journey) })
    if (reply.ok) {
      toast({ text: 'Đã ghi nhận ngày đi, ngày về thực tế.' })
      onClose()
      return
    }
    const message = explain(reply.error, tripWords)
    form.setError(journeyField(reply.error, journey, today), { type: 'backend', message }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography color="textSecondary">
              {`Theo kế hoạch: ${dayRange(trip.departsOn, trip.returnsOn)}. Hạn của các việc sau khi về tính từ ngày về thực tế.`}
            </Typography>
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              <DayField name="actualExitOn" label="Ngày đi thực tế" />
              <DayField name="actualEntryOn" label="Ngày về thực tế" help="Để trống khi đoàn chưa về" />
            </Box>
            {trip.members.length > 1 && <JourneyOwnRows members={trip.members} />}
          </Stack>
        </DialogContent>
        <FormDialogActions label="Ghi nhận" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
