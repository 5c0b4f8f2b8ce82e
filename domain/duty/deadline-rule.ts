import * as z from 'zod'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import { type OutboundTrip, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { line } from '#domain/shared/text.ts'

/** Cơ quan nhận: who must be told. Names are data of the agency profile; these are the roles they play. */
export const Authority = z.enum([
  'people_committee',
  'foreign_affairs',
  'agency_head',
  'party_cell',
  'passport_manager',
  'sending_body',
  'provincial_police',
])
export type Authority = z.infer<typeof Authority>

/** What a number of days rests on. `internal` is shown as "Cấu hình nội bộ – chưa có căn cứ pháp lý". */
export const RuleBasisKind = z.enum(['law', 'published', 'internal'])
export type RuleBasisKind = z.infer<typeof RuleBasisKind>

export const INTERNAL_BASIS_NOTICE = 'Cấu hình nội bộ – chưa có căn cứ pháp lý'

/**
 * What a duty hangs on: the departure or return of a trip, the arrival or end of a visit, or a change (extension, change,
 * postponement, cancellation) that those who were told before must be told of.
 */
export const DutyEvent = z.enum(['departure', 'return', 'change', 'arrival', 'visit_end'])
export type DutyEvent = z.infer<typeof DutyEvent>

/** What hangs on this day is owed once it has come: until it is recorded, the due day is provisional. */
export const followsEvent = (event: DutyEvent): boolean => event === 'return' || event === 'visit_end'

/** What a rule may be about: a trip or a visit of some kind. */
export const RuleKind = z.enum([...OutboundTripKind.options, ...InboundVisitKind.options])
export type RuleKind = z.infer<typeof RuleKind>

const isOfVisit = (kind: RuleKind): boolean => InboundVisitKind.safeParse(kind).success

/** What a rule is about: trips or visits, never both. */
export const ruleSubject = ({ kinds }: { readonly kinds: readonly RuleKind[] }): DelegationRef['of'] =>
  kinds.some(isOfVisit) ? 'visit' : 'trip'

/** Events of trips go with kinds of trips, those of visits with kinds of visits; a change may befall both, but not in one rule. */
export const eventFitsKinds = ({
  event,
  kinds,
}: {
  readonly event: DutyEvent
  readonly kinds: readonly RuleKind[]
}): boolean => {
  if (event === 'change') return kinds.every(isOfVisit) || !kinds.some(isOfVisit)
  return kinds.every((kind) => isOfVisit(kind) === (event === 'arrival' || event === 'visit_end'))
}

/** Whom of a trip, or which visits, a rule concerns. */
export const RuleConcern = z.enum([
  'group',
  'party_members',
  'official_passports',
  'received_by_leaders',
  'decided_by_prime_minister',
  'decided_by_others',
])
export type RuleConcern = z.infer<typeof RuleConcern>

/** Quy định về hạn: one row of the table in force by date. Adding or changing one is data, never code. */
export const DeadlineRule = z.strictObject({
  code: z.string().regex(/^[a-z0-9_]+$/),
  /** What must be done, as it starts a line: "Báo cáo trước chuyến đi". */
  document: line(200),
  kinds: z.array(RuleKind).min(1),
  /** Further condition on the members, which alone the rule concerns then, or on the visit. */
  concerns: RuleConcern,
  event: DutyEvent,
  authorities: z.array(Authority).min(1),
  days: z.int().min(0).max(400),
  unit: z.enum(['working_day', 'calendar_day']),
  basis: line(500),
  basisKind: RuleBasisKind,
  /** In force for events on these days, both included. */
  validFrom: LocalDate,
  validTo: LocalDate.nullable(),
})
export type DeadlineRule = z.infer<typeof DeadlineRule>

export const DeadlineRules = z.array(DeadlineRule).superRefine((rules, context) => {
  const twice = rules.find(
    (rule, index) =>
      rules.findIndex(({ code, validFrom }) => code === rule.code && validFrom === rule.validFrom) !== index,
  )
  if (twice) context.addIssue({ code: 'custom', message: `rule ${twice.code} stands twice from ${twice.validFrom}` })
  const odd = rules.find((rule) => !eventFitsKinds(rule))
  if (odd) context.addIssue({ code: 'custom', message: `rule ${odd.code} hangs on what its kinds do not have` })
})

/** The members a rule is about; an empty list means that the rule does not touch this trip. Guests from outside owe nothing here. */
export const concernedMembers = (rule: DeadlineRule, members: OutboundTrip['members']): OutboundTrip['members'] => {
  switch (rule.concerns) {
    case 'group':
      return members
    case 'party_members':
      return members.filter((member) => member.staffMemberId !== null && member.isPartyMember)
    case 'official_passports':
      return members.filter(
        ({ staffMemberId, passport }) => staffMemberId !== null && passport !== null && passport.kind !== 'ordinary',
      )
    case 'received_by_leaders':
    case 'decided_by_prime_minister':
    case 'decided_by_others':
      return []
    default:
      return rule.concerns satisfies never
  }
}

/** True when a rule touches a visit: by its kind, and by who receives it or decides on it. */
export const concernsVisit = (rule: DeadlineRule, { kind, facts }: Pick<InboundVisit, 'kind' | 'facts'>): boolean => {
  if (!rule.kinds.includes(kind)) return false
  switch (rule.concerns) {
    case 'group':
      return true
    case 'received_by_leaders':
      return facts.receivedByProvincialLeaders
    case 'decided_by_prime_minister':
      return facts.conferenceDecider === 'prime_minister'
    case 'decided_by_others':
      return facts.conferenceDecider !== 'prime_minister'
    case 'party_members':
    case 'official_passports':
      return false
    default:
      return rule.concerns satisfies never
  }
}
