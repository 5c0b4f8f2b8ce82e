import type { Role } from '#domain/account/account.ts'
import type { TripDecision, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'

const byLeader: readonly TripDecisionKind[] = ['agreed', 'approved', 'refused', 'sent_back']
const byOfficer: readonly TripDecisionKind[] = [
  'submitted',
  'sent_back',
  'withdrawn',
  'postponed',
  'extended',
  'changed',
  'cleared',
  'closed',
  'cancelled',
]

/**
 * Who may record a decision. A leader says yes or no; an officer keeps the steps of the office, and records a permission or
 * a refusal only as a document received, with its number.
 */
export const mayDecide = (
  role: Role,
  { kind, documentNumber }: Pick<TripDecision, 'kind' | 'documentNumber'>,
): boolean => {
  switch (role) {
    case 'leader':
      return byLeader.includes(kind)
    case 'administrator':
    case 'personnel_officer':
      return byOfficer.includes(kind) || ((kind === 'approved' || kind === 'refused') && documentNumber !== '')
    case 'staff_member':
      return false
    default:
      return role satisfies never
  }
}
