import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { type ReactNode, useEffect, useState } from 'react'

const PATIENCE_MS = 150

/** Grey lines in place of what is loading, only once the wait can be noticed. */
export const LoadingSkeleton = ({ lines = 6 }: { readonly lines?: number }): ReactNode => {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isLate) return null
  return (
    <Box role="status" aria-label="Đang tải" sx={{ pt: 1 }}>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical lines without identity
        <Skeleton key={index} height={36} width={index === 0 ? '40%' : '100%'} animation={false} />
      ))}
    </Box>
  )
}
