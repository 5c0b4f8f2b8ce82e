import type { AgencyProfile } from '#domain/agency/agency.ts'
import { LetterKind, letterKinds } from '#domain/document/letter-kind.ts'
import { screenPath } from '#renderer/app/screen-list.ts'

const verbs: Readonly<Record<LetterKind, string>> = {
  outbound_trip_report: 'Công văn báo cáo',
  outbound_trip_notice: 'Công văn thông báo',
}

/** "Công văn thông báo Sở Ngoại vụ tỉnh …": with the addressee's own name where a profile is in force. */
export const letterName = (kind: LetterKind, profile: AgencyProfile | null): string =>
  profile === null ? letterKinds[kind].label : `${verbs[kind]} ${profile[letterKinds[kind].addressee]}`

export const letterPath = (tripId: string, kind: LetterKind): string =>
  screenPath('outbound_trip_letter').replace(':id', tripId).replace(':kind', kind)

export const allLetterKinds = LetterKind.options
