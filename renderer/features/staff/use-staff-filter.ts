import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { filterFromAddress, filterToAddress, type StaffFilter } from '#renderer/features/staff/staff-filter.ts'

/** The filter, kept here so that typing never waits for the router, and written to the address for the way back. */
export const useStaffFilter = (): readonly [StaffFilter, (filter: StaffFilter) => void] => {
  const [address, setAddress] = useSearchParams()
  const [filter, setFilter] = useState(() => filterFromAddress(address))
  const change = (next: StaffFilter): void => {
    setFilter(next)
    setAddress(filterToAddress(next), { replace: true })
  }
  return [filter, change]
}
