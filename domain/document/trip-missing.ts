import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { listFacts } from '#domain/document/lists.ts'
import type { MissingItem } from '#domain/document/writer.ts'
import { isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'

/** True when a document carries passports, so that each member must have one. */
export const carriesPassports = (kind: DocumentKind): boolean =>
  documentKinds[kind].lists.some((list) => listFacts(list).columns.some(({ field }) => field === 'passportNumber'))

/**
 * What a trip lacks for a document. A host is not demanded: procedures ask for a letter of invitation only where there
 * is one ("thư mời, nếu có").
 */
export const missingOfTrip = (trip: OutboundTrip, kind: DocumentKind): readonly MissingItem[] => {
  const missing: MissingItem[] = []
  const onTrip = (label: string, field: string) => missing.push({ label, jump: { page: 'trip', field } })

  if (trip.purpose === '' && !isPrivate(trip.kind)) onTrip('Mục đích, nội dung chuyến đi', 'purpose')
  if (trip.funding.length === 0) onTrip('Nguồn kinh phí', 'funding')
  if (!trip.members.some((member) => member.role === 'leader')) onTrip('Trưởng đoàn', 'members')

  for (const member of carriesPassports(kind) ? trip.members : []) {
    // Somebody from outside is known by the trip alone.
    const id = member.staffMemberId ?? member.id
    const page = member.staffMemberId === null ? 'trip' : 'staff'
    const field = member.staffMemberId === null ? 'members' : 'birth'
    if (member.birth.known === 'no')
      missing.push({ label: `Ngày sinh của ${member.fullName}`, jump: { page, field, id } })
    if (member.passport === null)
      missing.push({ label: `Hộ chiếu của ${member.fullName}`, jump: { page: 'trip', field: 'members', id } })
  }
  return missing
}
