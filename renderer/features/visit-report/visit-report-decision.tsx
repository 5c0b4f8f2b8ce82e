import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import { type ReactNode, useState } from 'react'
import * as z from 'zod'
import type { VisitReport } from '#domain/inbound-visit/visit-report.ts'
import { paragraph } from '#domain/shared/text.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { visitReportWords } from '#renderer/words/visit-report-messages.ts'

const TITLE = 'Trả lại để bổ sung'
const Note = z.object({ note: paragraph(1000).pipe(z.string().min(1)) })

type Props = { readonly report: Pick<VisitReport, 'visitId' | 'revision'> }

const SendBack = ({ report, onClose }: Props & { readonly onClose: () => void }): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(Note, { note: '' })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async ({ note }: z.output<typeof Note>): Promise<void> => {
    const reply = await invoke('visit_report.send_back', { ...report, note })
    if (reply.ok) {
      toast({ text: 'Đã trả lại báo cáo để bổ sung.' })
      onClose()
      return
    }
    const field = reply.error.code === 'visit_report.note_missing' ? 'note' : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, visitReportWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <TextField name="note" label="Cần bổ sung" isRequired rows={3} maxLength={1000} startsFocused />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Trả lại" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}

/** Tiếp nhận · Trả lại để bổ sung. */
export const VisitReportDecision = ({ report: { visitId, revision } }: Props): ReactNode => {
  const toast = useToast()
  const [isSendingBack, setSendingBack] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const accept = async (): Promise<void> => {
    setProblem(null)
    setBusy(true)
    const reply = await invoke('visit_report.accept', { visitId, revision })
    setBusy(false)
    if (reply.ok) toast({ text: 'Đã tiếp nhận báo cáo.' })
    else setProblem(explain(reply.error, visitReportWords))
  }
  return (
    <>
      {problem !== null && (
        <Alert severity="error" sx={{ flexBasis: '100%' }}>
          {problem}
        </Alert>
      )}
      <Button variant="outlined" onClick={() => setSendingBack(true)}>
        {TITLE}
      </Button>
      <Button variant="contained" loading={isBusy} onClick={() => void accept()}>
        Tiếp nhận
      </Button>
      {isSendingBack && <SendBack report={{ visitId, revision }} onClose={() => setSendingBack(false)} />}
    </>
  )
}
