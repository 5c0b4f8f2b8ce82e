import type { RouteError, TransportError } from '#contract/index.ts'
import type { HostPerson, InboundVisitDraft } from '#domain/inbound-visit/inbound-visit.ts'
import type { VisitShapeError } from '#domain/inbound-visit/plan-visit.ts'
import type { RouteFailure } from '#renderer/ipc/client.ts'
import { explain, numberDetail, textDetail } from '#renderer/ipc/words.ts'
import { visitWords } from '#renderer/words/visit-messages.ts'

type SaveError = RouteError<'inbound_visit.create' | 'inbound_visit.update'> | TransportError

/** A sentence and the field of the form it stands at; `root` is the form as a whole. */
type FieldProblem = { readonly field: string; readonly message: string }

type Staffed = Pick<InboundVisitDraft, 'hostLeader' | 'receptionMembers' | 'interpreter'>
type Led = Pick<InboundVisitDraft, 'visitors'>

const leaderField = ({ visitors }: Led): string =>
  `visitors.${visitors.findLastIndex(({ isLeader }) => isLeader)}.isLeader`

const personField = (draft: Staffed, id: string): string => {
  const is = (person: HostPerson | null): boolean => person?.staffMemberId === id
  if (is(draft.hostLeader)) return 'hostLeader.fullName'
  if (is(draft.interpreter)) return 'interpreter.fullName'
  const at = draft.receptionMembers.findIndex(is)
  return at >= 0 ? `receptionMembers.${at}.fullName` : 'root'
}

/** What does not hold within the visit, at its field. */
export const shapeProblem = (failure: RouteFailure<VisitShapeError>, draft: Led): FieldProblem => {
  const index = numberDetail(failure.details, 'index') ?? 0
  const message = visitWords[failure.code]
  switch (failure.code) {
    case 'inbound_visit.departs_before_arrival':
      return { field: 'departsOn', message }
    case 'inbound_visit.several_leaders':
      return { field: leaderField(draft), message }
    case 'inbound_visit.passport_twice':
      return { field: `visitors.${index}.passportNumber`, message }
    case 'inbound_visit.programme_outside_visit':
      return { field: `programme.${index}.on`, message }
    case 'inbound_visit.programme_ends_before_start':
      return { field: `programme.${index}.ends`, message }
    default:
      return failure.code satisfies never
  }
}

/** Where each failure of a save belongs, so that nobody has to look for what is meant. */
export const visitProblem = (failure: RouteFailure<SaveError>, draft: InboundVisitDraft): FieldProblem => {
  const { code, details } = failure
  const message = explain(failure, visitWords)
  switch (code) {
    case 'inbound_visit.departs_before_arrival':
    case 'inbound_visit.several_leaders':
    case 'inbound_visit.passport_twice':
    case 'inbound_visit.programme_outside_visit':
    case 'inbound_visit.programme_ends_before_start':
      return shapeProblem({ code, details }, draft)
    case 'inbound_visit.unplanned_reason_missing':
      return { field: 'unplannedReason', message }
    case 'inbound_visit.partner_not_found':
      return { field: `partners.${numberDetail(details, 'index') ?? 0}.name`, message }
    case 'inbound_visit.host_not_found':
      return { field: personField(draft, textDetail(details, 'staffMemberId', '')), message }
    case 'inbound_visit.plan_item_not_found':
      return { field: 'planItemId', message }
    default:
      return { field: 'root', message }
  }
}
