import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { Gate } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'
import { GateProblems } from '#renderer/features/outbound-trip/gate-problems.tsx'
import { gateNames } from '#renderer/features/outbound-trip/gate-words.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { optionalDayText } from '#renderer/ui/form/day-text.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import {
  newPermission,
  PERMISSION_TITLE,
  PermissionFields,
  permissionShape,
} from '#renderer/ui/record/permission-fields.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = {
  readonly view: OutboundTripView
  readonly gate: Gate
  /** Of an extension that is ahead: its day is asked for, and what it meets with is let pass. */
  readonly isExtension?: boolean
  readonly profile: AgencyProfile | null
  readonly signerName: string
  readonly onClose: () => void
}

const Override = z.object({ ...permissionShape, newReturnsOn: optionalDayText })
const ExtensionOverride = Override.refine(({ newReturnsOn }) => newReturnsOn !== null, {
  path: ['newReturnsOn'],
  message: 'Hãy ghi ngày về mới mà chuyến đi xin gia hạn đến.',
})

/** Opens a gate in writing, for what it misses now and for nothing that comes later. */
export const OverrideDialog = ({ view, gate, isExtension = false, profile, signerName, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(isExtension ? ExtensionOverride : Override, {
    ...newPermission(signerName),
    newReturnsOn: '',
  })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (override: z.output<typeof Override>): Promise<void> => {
    const { id, revision } = view.trip
    const reply = await invoke('outbound_trip.override', { id, revision, gate, ...override })
    if (reply.ok) {
      toast({ text: 'Đã ghi ý kiến cho phép. Việc này hiện ở hồ sơ chuyến đi từ nay về sau.' })
      onClose()
      return
    }
    form.setError('root', { type: 'backend', message: explain(reply.error, tripWords) })
  }
  return (
    <FormDialog isOpen title={PERMISSION_TITLE} onCancel={cancel}>
      <Form form={form} label={PERMISSION_TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Alert severity="warning" role="group">
              {isExtension
                ? 'Cho gia hạn dù trùng với chuyến đi khác: chỉ cho qua những lần trùng có đến ngày về mới.'
                : `${gateNames[gate]}. Chỉ cho qua những điều sau đây:`}
              {!isExtension && (
                <GateProblems problems={view.gates[gate]} profile={profile} label="Cho qua những điều này" />
              )}
            </Alert>
            {isExtension && (
              <DayField
                name="newReturnsOn"
                label="Ngày về mới"
                isRequired
                help={`Đang được phép đến ${formatDeadline(view.trip.returnsOn)}`}
              />
            )}
            <PermissionFields />
          </Stack>
        </DialogContent>
        <FormDialogActions label={PERMISSION_TITLE} isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
