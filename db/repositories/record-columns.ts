import { DelegationRef, RecordRef } from '#domain/shared/record-ref.ts'

/** Which trip or visit a row belongs to: exactly one of the columns is set. */
type DelegationColumns = { readonly trip_id: string | null; readonly visit_id: string | null }
/** Which record a letter is about: exactly one of the columns is set. */
type RecordColumns = DelegationColumns & { readonly unit_id: string | null }

const filled = ({ trip_id, visit_id, unit_id }: RecordColumns): unknown => {
  if (trip_id !== null) return { of: 'trip', tripId: trip_id }
  return visit_id === null ? { of: 'unit', unitId: unit_id } : { of: 'visit', visitId: visit_id }
}

export const toRecord = (columns: RecordColumns): RecordRef => RecordRef.parse(filled(columns))
export const toDelegation = (columns: DelegationColumns): DelegationRef =>
  DelegationRef.parse(filled({ ...columns, unit_id: null }))

export const delegationColumns = (record: DelegationRef): DelegationColumns => ({
  trip_id: record.of === 'trip' ? record.tripId : null,
  visit_id: record.of === 'visit' ? record.visitId : null,
})

export const recordColumns = (record: RecordRef): RecordColumns =>
  record.of === 'unit'
    ? { trip_id: null, visit_id: null, unit_id: record.unitId }
    : { ...delegationColumns(record), unit_id: null }

/** The column that names records of a kind. */
export const recordColumn = { trip: 'trip_id', visit: 'visit_id', unit: 'unit_id' } as const
