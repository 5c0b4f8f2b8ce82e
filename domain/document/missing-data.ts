import type { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import { carriesPassports, type LetterKind } from '#domain/document/letter-kind.ts'
import { isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'

/** Something a letter cannot do without, in the words of the screen, and where to enter it. */
export type MissingItem = {
  readonly label: string
  readonly jump: {
    readonly page: 'trip' | 'agency' | 'staff'
    readonly field: string
    /** The staff member concerned, where the field belongs to one. */
    readonly id?: string
  }
}

export type LetterFacts = {
  readonly kind: LetterKind
  readonly trip: OutboundTrip
  readonly profile: AgencyProfile | null
  readonly signer: Signer | null
}

/**
 * All that is missing, in the order of the letter; empty when it can be written. A host is not demanded: procedures ask
 * for a letter of invitation only where there is one ("thư mời, nếu có").
 */
export const missingData = ({ kind, trip, profile, signer }: LetterFacts): readonly MissingItem[] => {
  const missing: MissingItem[] = []
  const onTrip = (label: string, field: string) => missing.push({ label, jump: { page: 'trip', field } })

  if (profile === null)
    missing.push({
      label: 'Hồ sơ cơ quan đang có hiệu lực',
      jump: { page: 'agency', field: 'profiles' },
    })
  if (trip.purpose === '' && !isPrivate(trip.kind)) onTrip('Mục đích, nội dung chuyến đi', 'purpose')
  if (trip.funding.length === 0) onTrip('Nguồn kinh phí', 'funding')
  if (!trip.members.some((member) => member.role === 'leader')) onTrip('Trưởng đoàn', 'members')

  for (const member of carriesPassports(kind) ? trip.members : []) {
    const id = member.staffMemberId
    if (member.birth.known === 'no')
      missing.push({
        label: `Ngày sinh của ${member.fullName}`,
        jump: { page: 'staff', field: 'birth', id },
      })
    if (member.passport === null)
      missing.push({
        label: `Hộ chiếu của ${member.fullName}`,
        jump: { page: 'trip', field: 'members', id },
      })
  }

  if (signer === null) missing.push({ label: 'Người ký', jump: { page: 'agency', field: 'signers' } })
  return missing
}
