import type { RecordRef } from '#domain/shared/record-ref.ts'
import { screenPath } from '#renderer/app/screen-list.ts'

/** Where a record is opened; null for visits, which have no screen yet. */
export const recordPath = (record: RecordRef): string | null => {
  switch (record.of) {
    case 'trip':
      return screenPath('outbound_trip').replace(':id', record.tripId)
    case 'visit':
      return null
    case 'unit':
      return screenPath('reminders')
    default:
      return record satisfies never
  }
}

/** The button that leads back to it. */
export const backToRecord: Readonly<Record<RecordRef['of'], string>> = {
  trip: 'Về chuyến đi',
  visit: 'Về đoàn vào',
  unit: 'Về đôn đốc',
}
