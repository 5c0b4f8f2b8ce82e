import { useEffect } from 'react'

/** Closing or reloading the window: the main process asks while `isUnsaved` says so, since a page may not. */
export const useHoldWindow = (isUnsaved: () => boolean): void => {
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent): void => {
      if (isUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isUnsaved])
}
