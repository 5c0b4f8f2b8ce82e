import * as z from 'zod'
import { InboundVisitId, OutboundTripId, UnitId } from '#domain/shared/ids.ts'

const TripRef = z.strictObject({ of: z.literal('trip'), tripId: OutboundTripId })
const VisitRef = z.strictObject({ of: z.literal('visit'), visitId: InboundVisitId })
const UnitRef = z.strictObject({ of: z.literal('unit'), unitId: UnitId })
export type TripRef = z.infer<typeof TripRef>
export type VisitRef = z.infer<typeof VisitRef>
export type UnitRef = z.infer<typeof UnitRef>

/** Đoàn: a trip or a visit. Duties are owed for it and files are kept with it. */
export const DelegationRef = z.discriminatedUnion('of', [TripRef, VisitRef])
export type DelegationRef = z.infer<typeof DelegationRef>

/** Hồ sơ: what a letter is about. */
export const RecordRef = z.discriminatedUnion('of', [TripRef, VisitRef, UnitRef])
export type RecordRef = z.infer<typeof RecordRef>

export const tripRef = (tripId: OutboundTripId): TripRef => ({ of: 'trip', tripId })
export const visitRef = (visitId: InboundVisitId): VisitRef => ({ of: 'visit', visitId })
export const unitRef = (unitId: UnitId): UnitRef => ({ of: 'unit', unitId })

export const recordId = (record: RecordRef): OutboundTripId | InboundVisitId | UnitId => {
  switch (record.of) {
    case 'trip':
      return record.tripId
    case 'visit':
      return record.visitId
    case 'unit':
      return record.unitId
    default:
      return record satisfies never
  }
}

export const isSameRecord = (a: RecordRef, b: RecordRef): boolean => a.of === b.of && recordId(a) === recordId(b)
