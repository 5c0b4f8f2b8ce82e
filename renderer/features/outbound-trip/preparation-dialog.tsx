import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import {
  hasParty,
  newPreparation,
  type PreparationValues,
  preparationSchema,
  preparationToSend,
} from '#renderer/features/outbound-trip/preparation-form.ts'
import { PreparationMembers } from '#renderer/features/outbound-trip/preparation-members.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const TITLE = 'Ghi nhận chuẩn bị trước khi đi'
const pair = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
  alignItems: 'start',
} as const

const answers = [
  { value: 'keep', label: 'Không ghi lần này' },
  { value: 'agreed', label: 'Đồng ý' },
  { value: 'disagreed', label: 'Không đồng ý' },
  { value: 'remove', label: 'Bỏ ý kiến đã ghi' },
] as const

type TickProps = { readonly tick: string; readonly label: string; readonly day: string; readonly dayLabel: string }

const Ticked = ({ tick, label, day, dayLabel }: TickProps): ReactNode => {
  const isTicked: unknown = useWatch({ name: tick })
  return (
    <Box sx={pair}>
      <CheckboxField name={tick} label={label} />
      {isTicked === true && <DayField name={day} label={dayLabel} help="Để trống để bỏ ngày đã ghi" />}
    </Box>
  )
}

const Party = (): ReactNode => {
  const answer: unknown = useWatch({ name: 'party.answer' })
  return (
    <Stack spacing={2}>
      <SelectField
        name="party.answer"
        label="Ý kiến của chi bộ, cấp ủy"
        help="Chỉ ghi cho đảng viên trong những người được chọn"
        options={answers}
      />
      {(answer === 'agreed' || answer === 'disagreed') && (
        <>
          <Box sx={pair}>
            <DayField name="party.on" label="Ngày có ý kiến" isRequired />
            <TextField name="party.documentNumber" label="Số, ký hiệu văn bản" maxLength={50} />
          </Box>
          <TextField name="party.note" label="Ghi chú về ý kiến" maxLength={300} />
        </>
      )}
    </Stack>
  )
}

type Props = { readonly trip: OutboundTrip; readonly today: LocalDate; readonly onClose: () => void }

/** Briefing, signed undertaking and the party cell's opinion, of as many members at once as were chosen. */
export const PreparationDialog = ({ trip, today, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(preparationSchema, newPreparation(trip.members, today))
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (values: PreparationValues): Promise<void> => {
    const members = preparationToSend(values, trip.members)
    const { id, revision } = trip
    const reply = await invoke('outbound_trip.record_preparation', { id, revision, members })
    if (reply.ok) {
      toast({ text: `Đã ghi nhận chuẩn bị của ${members.length} người.` })
      onClose()
      return
    }
    form.setError('root', { type: 'backend', message: explain(reply.error, tripWords) })
  }
  const problem = errors.root?.message ?? errors.memberIds?.message ?? errors.isBriefed?.message
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {problem !== undefined && <Alert severity="error">{problem}</Alert>}
            {trip.members.length > 1 && <PreparationMembers members={trip.members} />}
            <Ticked
              tick="isBriefed"
              label="Đã phổ biến quy định trước khi đi"
              day="briefedOn"
              dayLabel="Ngày phổ biến"
            />
            <Ticked tick="isCommitted" label="Đã ký cam kết" day="committedOn" dayLabel="Ngày ký cam kết" />
            {trip.members.some(hasParty) && <Party />}
          </Stack>
        </DialogContent>
        <FormDialogActions label="Ghi nhận" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
