import type { MissingDatum } from '#contract/routes/letter.ts'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import { screenPath } from '#renderer/app/screen-list.ts'

const withField = (path: string, field: string, more: Readonly<Record<string, string>> = {}): string =>
  `${path}?${new URLSearchParams({ field, ...more }).toString()}`

/**
 * A passport is chosen in the trip; whoever has none in the register yet needs one in the record first. While the
 * register is not there, the trip's list of passports says which it is.
 */
export const whereToEnter = (datum: MissingDatum, staff: readonly StaffRow[]): MissingDatum => {
  if (datum.page !== 'trip' || datum.field !== 'members' || datum.id === null) return datum
  const person = staff.find(({ id }) => id === datum.id)
  return person?.passports.length === 0 ? { ...datum, page: 'staff', field: 'passports' } : datum
}

/**
 * Where a missing datum is entered; the page puts the focus into the field the address names. Null where it has no
 * screen.
 */
export const missingPath = ({ page, field, id }: MissingDatum, record: RecordRef): string | null => {
  switch (page) {
    case 'trip':
      if (record.of !== 'trip') return null
      // Not typed into the form of the trip: each member files a part of his own.
      if (field === 'report') return withField(screenPath('outbound_trip').replace(':id', record.tripId), field)
      return withField(
        screenPath('outbound_trip_edit').replace(':id', record.tripId),
        field,
        id === null ? {} : { member: id },
      )
    case 'visit':
      return null
    case 'agency':
      return withField(screenPath('agency'), field)
    case 'staff':
      return withField(screenPath('staff_member').replace(':id', id ?? ''), field)
    default:
      return page satisfies never
  }
}
