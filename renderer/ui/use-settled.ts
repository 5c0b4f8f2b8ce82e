import { useEffect, useState } from 'react'

/** A text as it stood once it had not changed for a while: what is asked of the backend waits for the typing to end. */
export const useSettled = (text: string, milliseconds: number): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds)
    return () => clearTimeout(timer)
  }, [text, milliseconds])
  return settled
}
