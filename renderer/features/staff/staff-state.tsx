import type { ReactNode } from 'react'
import { StateChip } from '#renderer/ui/state-chip.tsx'

/** Đang công tác or đã nghỉ. */
export const StaffState = ({ isActive }: { readonly isActive: boolean }): ReactNode => (
  <StateChip tone={isActive ? 'info' : 'idle'} label={isActive ? 'Đang công tác' : 'Đã nghỉ'} />
)
