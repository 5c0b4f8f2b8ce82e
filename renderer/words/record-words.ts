import type { DelegationRef, RecordRef } from '#domain/shared/record-ref.ts'
import { screenPath } from '#renderer/app/screen-list.ts'

/** Where a record is opened. */
export const recordPath = (record: RecordRef): string => {
  switch (record.of) {
    case 'trip':
      return screenPath('outbound_trip').replace(':id', record.tripId)
    case 'visit':
      return screenPath('inbound_visit').replace(':id', record.visitId)
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

/** Where its letters are prepared; those that are owed stand ticked there. */
export const preparePath = (record: DelegationRef): string =>
  record.of === 'trip'
    ? screenPath('trip_documents').replace(':id', record.tripId)
    : screenPath('visit_documents').replace(':id', record.visitId)
