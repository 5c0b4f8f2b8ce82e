import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { type ReactNode, useState } from 'react'
import type { VisitReport } from '#domain/inbound-visit/visit-report.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { SEND_BACK, SendBackDialog } from '#renderer/ui/report/send-back-dialog.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { visitReportWords } from '#renderer/words/visit-report-messages.ts'

type Props = { readonly report: Pick<VisitReport, 'visitId' | 'revision'> }

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
  const send = async (note: string) => {
    const reply = await invoke('visit_report.send_back', { visitId, revision, note })
    if (reply.ok) return null
    const field = reply.error.code === 'visit_report.note_missing' ? ('note' as const) : ('root' as const)
    return { field, message: explain(reply.error, visitReportWords) }
  }
  return (
    <>
      {problem !== null && (
        <Alert severity="error" sx={{ flexBasis: '100%' }}>
          {problem}
        </Alert>
      )}
      <Button variant="outlined" onClick={() => setSendingBack(true)}>
        {SEND_BACK}
      </Button>
      <Button variant="contained" loading={isBusy} onClick={() => void accept()}>
        Tiếp nhận
      </Button>
      {isSendingBack && (
        <SendBackDialog
          help=""
          done="Đã trả lại báo cáo để bổ sung."
          onSend={send}
          onClose={() => setSendingBack(false)}
        />
      )}
    </>
  )
}
