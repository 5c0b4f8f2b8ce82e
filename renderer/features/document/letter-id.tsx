import type { ReactNode } from 'react'
import { LetterId } from '#domain/shared/ids.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** The letter an address names; null when it names none. */
export const letterIdOf = ({ id }: { readonly id?: string }): LetterId | null => {
  const parsed = LetterId.safeParse(id)
  return parsed.success ? parsed.data : null
}

export const WrongAddress = (): ReactNode => <EmptyState text="Không có văn bản nào ở địa chỉ này." />
