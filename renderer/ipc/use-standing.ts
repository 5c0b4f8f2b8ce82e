import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'

/** The answer of a query, or the one before it while a changed question is still open; undefined after a failure. */
export const useStanding = <T>(query: UseQueryResult<T>): T | undefined => {
  const [standing, setStanding] = useState(query.data)
  if (query.data !== undefined && query.data !== standing) setStanding(query.data)
  if (query.data !== undefined) return query.data
  return query.error === null ? standing : undefined
}
