import type { MissingDatum } from '#contract/routes/letter.ts'
import { screenPath } from '#renderer/app/screen-list.ts'

const withField = (path: string, field: string, more: Readonly<Record<string, string>> = {}): string =>
  `${path}?${new URLSearchParams({ field, ...more }).toString()}`

/** Where a missing datum is entered; the page puts the focus into the field the address names. */
export const missingPath = ({ page, field, id }: MissingDatum, tripId: string): string => {
  switch (page) {
    case 'trip':
      return withField(
        screenPath('outbound_trip_edit').replace(':id', tripId),
        field,
        id === null ? {} : { member: id },
      )
    case 'agency':
      return withField(screenPath('agency'), field)
    case 'staff':
      return withField(screenPath('staff_member').replace(':id', id ?? ''), field)
    default:
      return page satisfies never
  }
}
