import { screenPath } from '#renderer/app/screen-list.ts'
import { everybodyActive, filterToAddress } from '#renderer/features/staff/staff-filter.ts'

/** The record of one person. */
export const recordPath = (id: string): string => screenPath('staff_member').replace(':id', id)

/** The list of those who work in a unit. */
export const staffOfUnitPath = (unitId: string): string =>
  `${screenPath('staff')}?${new URLSearchParams(filterToAddress({ ...everybodyActive, unit: unitId }))}`
