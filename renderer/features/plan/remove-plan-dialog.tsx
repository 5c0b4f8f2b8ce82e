import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { planWords } from '#renderer/features/plan/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = { readonly item: PlanItem; readonly onClose: () => void }

/** Asks before a line leaves the plan; says why where it cannot. */
export const RemovePlanDialog = ({ item, onClose }: Props): ReactNode => {
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const remove = async (): Promise<void> => {
    setBusy(true)
    const reply = await invoke('plan.remove', { id: item.id })
    setBusy(false)
    if (!reply.ok) {
      setProblem(explain(reply.error, planWords))
      return
    }
    toast({ text: `Đã bỏ một mục khỏi kế hoạch năm ${item.year}.` })
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      title="Bỏ mục này khỏi kế hoạch?"
      confirmLabel="Bỏ khỏi kế hoạch"
      isDangerous
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>{item.title}</Typography>
      {problem !== null && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {problem}
        </Alert>
      )}
    </ConfirmDialog>
  )
}
