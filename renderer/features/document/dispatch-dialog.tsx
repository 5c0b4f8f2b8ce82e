import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { LetterView } from '#contract/routes/letter.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import {
  DispatchForm,
  type DispatchOutput,
  dispatchedSentence,
  newDispatch,
} from '#renderer/features/document/dispatch-form.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { type Proof, ProofField } from '#renderer/features/document/proof-field.tsx'
import { wayNames } from '#renderer/features/document/words.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { ChoiceField } from '#renderer/ui/form/choice-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const TITLE = 'Ghi nhận đã gửi'
const fields = { 'letter.sent_before_issue': 'sentOn', 'letter.sent_in_future': 'sentOn' } as const

type Props = {
  readonly view: Pick<LetterView, 'letter' | 'addressees'>
  readonly today: LocalDate
  readonly onClose: () => void
}

/** To whom it went, when, how, with a proof; what this letter is for is met by it. */
export const DispatchDialog = ({ view: { letter, addressees }, today, onClose }: Props): ReactNode => {
  const { id, revision, dispatches } = letter
  const toast = useToast()
  const [proof, setProof] = useState<Proof | null>(null)
  const form = useOfficeForm(DispatchForm, newDispatch(addressees, dispatches, today))
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty || proof !== null)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (sending: DispatchOutput): Promise<void> => {
    const reply = await invoke('letter.record_dispatch', {
      id,
      revision,
      ...sending,
      proofToken: proof?.token ?? null,
    })
    if (reply.ok) {
      toast({ text: dispatchedSentence(sending.recipients.length, reply.value.dutiesMet) })
      onClose()
      return
    }
    const { code } = reply.error
    const field = code in fields ? fields[code as keyof typeof fields] : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, letterWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            {addressees.length > 0 && (
              <Box role="group" aria-label="Nơi nhận">
                <Typography variant="body2" sx={{ fontWeight: 500 }}>
                  Nơi nhận
                </Typography>
                {addressees.map((name, index) => (
                  <Box key={name}>
                    <CheckboxField name={`addressees.${index}.isChosen`} label={name} />
                  </Box>
                ))}
              </Box>
            )}
            <TextField
              name="others"
              label={addressees.length > 0 ? 'Nơi nhận khác' : 'Nơi nhận'}
              help="Mỗi nơi một dòng"
              rows={2}
            />
            <DayField name="sentOn" label="Ngày gửi" isRequired />
            <ChoiceField name="way" label="Cách gửi" options={optionsOf(wayNames)} isInRow />
            <TextField name="note" label="Ghi chú" maxLength={300} />
            <ProofField onChange={setProof} />
          </Stack>
        </DialogContent>
        <FormDialogActions label={TITLE} isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
