import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { type ReactNode, useState } from 'react'
import type { Output } from '#contract/index.ts'
import { reportWords } from '#renderer/features/return-report/messages.ts'
import { SendPartBackDialog } from '#renderer/features/return-report/send-back-dialog.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { SEND_BACK } from '#renderer/ui/report/send-back-dialog.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = { readonly view: Output<'return_report.get'> }

/** Tiếp nhận · Trả lại để bổ sung: for who keeps the register. */
export const ReportDecision = ({ view: { part, fullName } }: Props): ReactNode => {
  const toast = useToast()
  const [isSendingBack, setSendingBack] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const accept = async (): Promise<void> => {
    const { tripId, memberId, revision } = part
    setProblem(null)
    setBusy(true)
    const reply = await invoke('return_report.accept', { tripId, memberId, revision })
    setBusy(false)
    if (reply.ok) toast({ text: `Đã tiếp nhận báo cáo của ${fullName}.` })
    else setProblem(explain(reply.error, reportWords))
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
      {isSendingBack && <SendPartBackDialog part={part} fullName={fullName} onClose={() => setSendingBack(false)} />}
    </>
  )
}
