import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { screenPath } from '#renderer/app/screen-list.ts'

const hasPageBefore = (): boolean => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'idx' in state && typeof state.idx === 'number' && state.idx > 0
}

/** Back to where the record was opened from (a filtered list, a letter's list of what is missing), else to the list. */
export const useGoBack = (): (() => void) => {
  const navigate = useNavigate()
  return useCallback(() => {
    void (hasPageBefore() ? navigate(-1) : navigate(screenPath('staff')))
  }, [navigate])
}
