import type { ReactNode } from 'react'
import { OutboundTripId } from '#domain/shared/ids.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** The trip an address names; null when it names none. */
export const tripIdOf = ({ id }: { readonly id?: string }): OutboundTripId | null => {
  const parsed = OutboundTripId.safeParse(id)
  return parsed.success ? parsed.data : null
}

export const WrongAddress = (): ReactNode => <EmptyState text="Không có chuyến đi nào ở địa chỉ này." />
