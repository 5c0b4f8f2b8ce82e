import type { RouteError, TransportError } from '#contract/index.ts'
import type { MemberDraft } from '#domain/outbound-trip/outbound-trip.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { clashesOf, clashWords } from '#renderer/features/outbound-trip/overlap-words.ts'
import type { RouteFailure } from '#renderer/ipc/client.ts'
import { explain, numberDetail, textDetail } from '#renderer/ipc/words.ts'

type Member = Pick<MemberDraft, 'of' | 'role'> & { readonly staffMemberId?: string }
type SaveError = RouteError<'outbound_trip.create' | 'outbound_trip.update'> | TransportError

/** A sentence and the field of the trip form it stands at; `root` is the form as a whole. */
type FieldProblem = { readonly field: string; readonly message: string }

const memberField = (
  members: readonly Member[],
  index: number,
  part: 'staffMemberId' | 'role' | 'passportId',
): string => (index >= 0 && index < members.length ? `members.${index}.${part}` : 'root')

const lastIndexOf = (members: readonly Member[], id: string): number =>
  members.findLastIndex(({ staffMemberId }) => staffMemberId === id)

/** Where each failure of a save belongs, so that nobody has to look for what is meant. */
export const tripProblems = (failure: RouteFailure<SaveError>, members: readonly Member[]): readonly FieldProblem[] => {
  const { code, details } = failure
  const message = explain(failure, tripWords)
  const at = (field: string): readonly FieldProblem[] => [{ field, message }]
  switch (code) {
    case 'outbound_trip.returns_before_departure':
      return at('returnsOn')
    case 'outbound_trip.leg_dates_wrong':
      return at(`legs.${numberDetail(details, 'index') ?? 0}.from`)
    case 'outbound_trip.late_reason_missing':
      return at('lateReason')
    case 'outbound_trip.plan_item_not_found':
      return at('planItemId')
    case 'outbound_trip.no_leader':
      return at(memberField(members, 0, 'role'))
    case 'outbound_trip.several_leaders':
      return at(
        memberField(
          members,
          members.findLastIndex(({ role }) => role === 'leader'),
          'role',
        ),
      )
    case 'outbound_trip.member_twice':
    case 'outbound_trip.member_not_found':
    case 'outbound_trip.member_inactive':
      return at(memberField(members, lastIndexOf(members, textDetail(details, 'staffMemberId', '')), 'staffMemberId'))
    case 'outbound_trip.passport_not_found':
      return at(memberField(members, lastIndexOf(members, textDetail(details, 'staffMemberId', '')), 'passportId'))
    case 'outbound_trip.host_missing':
      return at('host')
    case 'outbound_trip.donor_missing':
      return at(`funding.${numberDetail(details, 'index') ?? 0}.donor`)
    case 'outbound_trip.overlaps': {
      const found = clashesOf(details).map((clash) => ({
        field: memberField(members, lastIndexOf(members, clash.staffMemberId), 'staffMemberId'),
        message: clashWords(clash),
      }))
      return found.length > 0 ? found : at('root')
    }
    default:
      return at('root')
  }
}
