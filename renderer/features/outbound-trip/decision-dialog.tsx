import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import { type ReactNode, useState } from 'react'
import * as z from 'zod'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { GateProblem } from '#domain/outbound-trip/gate-problem.ts'
import type { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import {
  type DecisionValues,
  decisionSchema,
  fieldOfCode,
  needsNumber,
  newDecision,
} from '#renderer/features/outbound-trip/decision-form.ts'
import { GateProblems } from '#renderer/features/outbound-trip/gate-problems.tsx'
import { gateHeads } from '#renderer/features/outbound-trip/gate-words.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { wordsOfStep } from '#renderer/features/outbound-trip/step-words.ts'
import { gateOfStep } from '#renderer/features/outbound-trip/trip-steps.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { DocumentFields, pair } from '#renderer/ui/record/document-fields.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = {
  readonly view: OutboundTripView
  readonly step: TripDecisionKind
  readonly profile: AgencyProfile | null
  readonly today: LocalDate
  readonly isKeeper: boolean
  readonly onClose: () => void
}

const problemsIn = (details: Readonly<Record<string, unknown>>): readonly GateProblem[] => {
  const parsed = z.array(GateProblem).safeParse(details.problems)
  return parsed.success ? parsed.data : []
}

/** Records one step of a trip: its day, its document, and the reason where something is refused or altered. */
export const DecisionDialog = ({ view, step, profile, today, isKeeper, onClose }: Props): ReactNode => {
  const toast = useToast()
  const words = wordsOfStep(step, isKeeper)
  const gate = gateOfStep[step]
  const [missing, setMissing] = useState<readonly GateProblem[]>(gate === undefined ? [] : view.gates[gate])
  const [schema] = useState(() => decisionSchema(step, isKeeper))
  const form = useOfficeForm(schema, newDecision(today))
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (decision: DecisionValues): Promise<void> => {
    const { id, revision } = view.trip
    const reply = await invoke('outbound_trip.decide', { id, revision, kind: step, ...decision })
    if (reply.ok) {
      toast({ text: words.done })
      onClose()
      return
    }
    const problems = problemsIn(reply.error.details)
    if (problems.length > 0) setMissing(problems)
    const message = explain(reply.error, tripWords)
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
                {gate === undefined ? 'Còn vướng:' : `${gateHeads[gate]}:`}
                <GateProblems problems={missing} profile={profile} label="Còn thiếu cho bước này" />
              </Alert>
            )}
            <Box sx={step === 'extended' ? pair : {}}>
              <DayField name="on" label={words.day} isRequired />
              {step === 'extended' && (
                <DayField
                  name="newReturnsOn"
                  label="Ngày về mới"
                  isRequired
                  help={`Đang được phép đến ${formatDeadline(view.trip.returnsOn)}`}
                />
              )}
            </Box>
            {words.hasDocument && (
              <DocumentFields
                record={tripRef(view.trip.id)}
                attachments={view.attachments}
                category={step === 'submitted' ? 'request' : 'decision'}
                isNumberRequired={needsNumber(step, isKeeper)}
                example="125/QĐ-UBND"
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
