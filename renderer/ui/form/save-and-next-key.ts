import { useEffect, useRef } from 'react'

/** Ctrl+Enter anywhere on the page calls `save`. */
export const useSaveAndNextKey = (save: () => void, isActive: boolean): void => {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    if (!isActive) return undefined
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      // Taken already: by a dialog that has closed on this very key.
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [isActive])
}
