import Alert from '@mui/material/Alert'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import type { Unit } from '#domain/staff/staff.ts'
import { unitWords } from '#renderer/features/staff/messages.ts'
import { staffOfUnitPath } from '#renderer/features/staff/staff-paths.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

/** Asks before a unit is put out of use; says who still works there when it cannot be. */
export const CloseUnitDialog = ({
  unit,
  onClose,
}: {
  readonly unit: Unit
  readonly onClose: () => void
}): ReactNode => {
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ readonly text: string; readonly hasStaff: boolean } | null>(null)
  const close = async (): Promise<void> => {
    const { id, ...draft } = unit
    setBusy(true)
    const reply = await invoke('unit.save', { id, draft: { ...draft, isActive: false } })
    setBusy(false)
    if (!reply.ok) {
      setProblem({ text: explain(reply.error, unitWords), hasStaff: reply.error.code === 'unit.has_active_staff' })
      return
    }
    toast({
      text: `Đã ngừng dùng ${unit.name}.`,
      onUndo: () => void invoke('unit.save', { id, draft: { ...draft, isActive: true } }),
    })
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      title={`Ngừng dùng ${unit.name}?`}
      confirmLabel="Ngừng dùng"
      isBusy={isBusy}
      onConfirm={() => void close()}
      onCancel={onClose}
    >
      <Typography>Đơn vị ngừng dùng không còn để chọn cho cán bộ. Các chuyến đi đã ghi vẫn giữ tên đơn vị.</Typography>
      {problem !== null && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {problem.text}{' '}
          {problem.hasStaff && (
            <Link component={RouterLink} color="inherit" underline="always" to={staffOfUnitPath(unit.id)}>
              Xem danh sách
            </Link>
          )}
        </Alert>
      )}
    </ConfirmDialog>
  )
}
