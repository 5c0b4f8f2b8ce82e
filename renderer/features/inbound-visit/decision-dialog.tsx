import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import { type ReactNode, useState } from 'react'
import type * as z from 'zod'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { fieldOfCode, newVisitDecision, visitDecisionSchema } from '#renderer/features/inbound-visit/decision-form.ts'
import { visitStepWords } from '#renderer/features/inbound-visit/step-words.ts'
import { VisitProblems } from '#renderer/features/inbound-visit/visit-problems.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { DocumentFields } from '#renderer/ui/record/document-fields.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { visitWords } from '#renderer/words/visit-messages.ts'

type Props = {
  readonly view: InboundVisitView
  readonly step: VisitDecisionKind
  readonly profile: AgencyProfile | null
  readonly today: LocalDate
  readonly isKeeper: boolean
  readonly onClose: () => void
}

/** Records one step of a visit: its day, its document, and the reason where something is refused or altered. */
export const VisitDecisionDialog = ({ view, step, profile, today, isKeeper, onClose }: Props): ReactNode => {
  const toast = useToast()
  const words = visitStepWords[step]
  const [schema] = useState(() => visitDecisionSchema(step))
  const form = useOfficeForm(schema, newVisitDecision(today))
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const missing = step === 'closed' ? view.missing : []
  const save = async (decision: z.output<typeof schema>): Promise<void> => {
    const { id, revision } = view.visit
    const reply = await invoke('inbound_visit.decide', { id, revision, kind: step, ...decision })
    if (reply.ok) {
      toast({ text: words.done })
      onClose()
      return
    }
    const message = explain(reply.error, visitWords)
    form.setError(fieldOfCode(reply.error.code), { type: 'backend', message }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={words.title} onCancel={cancel}>
      <Form form={form} label={words.title} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            {missing.length > 0 && (
              <Alert severity="warning" role="group">
                Còn thiếu để hoàn tất hồ sơ:
                <VisitProblems problems={missing} profile={profile} label="Còn thiếu cho bước này" />
              </Alert>
            )}
            <DayField name="on" label={words.day} isRequired />
            {words.hasDocument && (
              <DocumentFields
                record={visitRef(view.visit.id)}
                attachments={view.attachments}
                category={step === 'submitted' || step === 'consent_asked' ? 'request' : 'decision'}
                isNumberRequired={words.needsNumber}
                example="125/UBND-NC"
                mayAdd={isKeeper}
              />
            )}
            <TextField name="note" label={words.note} isRequired={words.needsReason} rows={3} maxLength={1000} />
          </Stack>
        </DialogContent>
        <FormDialogActions
          label={words.confirm}
          isBusy={isSubmitting}
          isDanger={step === 'cancelled'}
          onCancel={cancel}
        />
      </Form>
    </FormDialog>
  )
}
