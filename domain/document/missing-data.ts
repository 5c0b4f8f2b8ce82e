import type { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import { carriesPassports, type LetterKind } from '#domain/document/letter-kind.ts'
import { isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'

/** Something a letter cannot do without, in the words of the screen, and where to enter it. */
export type MissingItem = {
  readonly field:
    | 'agency_profile'
    | 'signer'
    | 'leader'
    | 'host'
    | 'purpose'
    | 'funding'
    | 'member_post'
    | 'member_birth'
    | 'member_passport'
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

/** All that is missing, in the order of the letter; empty when it can be written. */
export const missingData = ({ kind, trip, profile, signer }: LetterFacts): readonly MissingItem[] => {
  const missing: MissingItem[] = []
  const onTrip = (field: MissingItem['field'], label: string, at: string) =>
    missing.push({ field, label, jump: { page: 'trip', field: at } })

  if (profile === null)
    missing.push({
      field: 'agency_profile',
      label: 'Hồ sơ cơ quan đang có hiệu lực',
      jump: { page: 'agency', field: 'profiles' },
    })
  if (trip.purpose === '' && !isPrivate(trip.kind)) onTrip('purpose', 'Mục đích, nội dung chuyến đi', 'purpose')
  if (trip.host === '' && !isPrivate(trip.kind)) onTrip('host', 'Đơn vị mời', 'host')
  if (trip.funding.length === 0) onTrip('funding', 'Nguồn kinh phí', 'funding')
  if (!trip.members.some((member) => member.role === 'leader')) onTrip('leader', 'Trưởng đoàn', 'members')

  for (const member of trip.members) {
    const id = member.staffMemberId
    if (member.post.trim() === '')
      missing.push({
        field: 'member_post',
        label: `Chức vụ của ${member.fullName}`,
        jump: { page: 'staff', field: 'post', id },
      })
    if (!carriesPassports(kind)) continue
    if (member.birth.known === 'no')
      missing.push({
        field: 'member_birth',
        label: `Ngày sinh của ${member.fullName}`,
        jump: { page: 'staff', field: 'birth', id },
      })
    if (member.passport === null)
      missing.push({
        field: 'member_passport',
        label: `Hộ chiếu của ${member.fullName}`,
        jump: { page: 'trip', field: 'members', id },
      })
  }

  if (signer === null) missing.push({ field: 'signer', label: 'Người ký', jump: { page: 'agency', field: 'signers' } })
  return missing
}
