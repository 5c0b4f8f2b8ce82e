import { useEffect, useState } from 'react'

/** Seconds left until a wait ends; 0 when there is nothing to wait for. Counts by the clock, so a sleeping PC catches up. */
export const useCountdown = (): readonly [left: number, start: (seconds: number) => void] => {
  const [endsAt, setEndsAt] = useState(0)
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (endsAt === 0) return undefined
    const tick = (): void => {
      const rest = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000))
      setLeft(rest)
      if (rest === 0) setEndsAt(0)
    }
    tick()
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [endsAt])
  return [left, (seconds) => setEndsAt(Date.now() + seconds * 1000)]
}
