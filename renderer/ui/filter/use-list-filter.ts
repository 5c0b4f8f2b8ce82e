import { useCallback, useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'

/** The filter of a list stands in the address: other pages link to it, and going back keeps it. */
export const useListFilter = (): {
  readonly params: URLSearchParams
  readonly set: (name: string, value: string) => void
  readonly goToPage: (page: number) => void
} => {
  const [params, setParams] = useSearchParams()
  const set = (name: string, value: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        after.delete('page')
        if (value === '') after.delete(name)
        else after.set(name, value)
        return after
      },
      { replace: true },
    )
  const latestSet = useRef(set)
  useEffect(() => {
    latestSet.current = set
  })
  const goToPage = useCallback(
    (page: number): void => latestSet.current('page', page === 0 ? '' : String(page + 1)),
    [],
  )
  return { params, set, goToPage }
}
