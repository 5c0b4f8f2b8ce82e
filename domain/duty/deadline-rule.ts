import * as z from 'zod'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import { type OutboundTrip, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { line } from '#domain/shared/text.ts'

/** Cơ quan nhận: who must be told. Names are data of the agency profile; these are the roles they play. */
export const Authority = z.enum([
  'people_committee',
  'foreign_affairs',
  'provincial_police',
  'agency_head',
  'party_cell',
  'passport_manager',
  'sending_body',
])
export type Authority = z.infer<typeof Authority>

/** What a number of days rests on. `internal` is shown as "Cấu hình nội bộ – chưa có căn cứ pháp lý". */
export const RuleBasisKind = z.enum(['law', 'published', 'internal'])
export type RuleBasisKind = z.infer<typeof RuleBasisKind>

export const INTERNAL_BASIS_NOTICE = 'Cấu hình nội bộ – chưa có căn cứ pháp lý'

/**
 * What a duty hangs on: of a trip the departure and the return, of a visit the arrival and its end, of both a change
 * (extension, change, postponement, cancellation) that those who were told before must be told of.
 */
export const DutyEvent = z.enum(['departure', 'return', 'arrival', 'visit_end', 'change'])
export type DutyEvent = z.infer<typeof DutyEvent>

/** True of what must be done before its event; all else is done after it. */
export const isBefore = (event: DutyEvent): boolean => event === 'departure' || event === 'arrival'

/** Further condition on a trip's members, of whom each owes for himself, or on a visit. */
export const RuleConcerns = z.enum(['group', 'party_members', 'official_passports', 'received_by_leaders'])
export type RuleConcerns = z.infer<typeof RuleConcerns>

type Subject = DelegationRef['of']
/** What rules about trips and rules about visits may hang on, and be limited to. */
export const ruleChoices: Readonly<
  Record<Subject, { readonly events: readonly DutyEvent[]; readonly concerns: readonly RuleConcerns[] }>
> = {
  trip: { events: ['departure', 'return', 'change'], concerns: ['group', 'party_members', 'official_passports'] },
  visit: { events: ['arrival', 'visit_end', 'change'], concerns: ['group', 'received_by_leaders'] },
}

/** Quy định về hạn: one row of the table in force by date. Adding or changing one is data, never code. */
export const DeadlineRule = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9_]+$/),
    /** What must be done, as it starts a line: "Báo cáo trước chuyến đi". */
    document: line(200),
    /** A rule is about trips or about visits: one of the two lists is empty. */
    tripKinds: z.array(OutboundTripKind),
    visitKinds: z.array(InboundVisitKind),
    concerns: RuleConcerns,
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
  .refine(({ tripKinds, visitKinds }) => (tripKinds.length === 0) !== (visitKinds.length === 0), {
    path: ['tripKinds'],
    message: 'a rule is about trips or about visits',
  })
  .refine((rule) => ruleChoices[ruleSubject(rule)].events.includes(rule.event), {
    path: ['event'],
    message: 'an event of the other kind of group',
  })
  .refine((rule) => ruleChoices[ruleSubject(rule)].concerns.includes(rule.concerns), {
    path: ['concerns'],
    message: 'a condition on the other kind of group',
  })
export type DeadlineRule = z.infer<typeof DeadlineRule>

export const ruleSubject = ({ visitKinds }: { readonly visitKinds: readonly InboundVisitKind[] }): Subject =>
  visitKinds.length > 0 ? 'visit' : 'trip'

export const DeadlineRules = z.array(DeadlineRule).superRefine((rules, context) => {
  const twice = rules.find(
    (rule, index) =>
      rules.findIndex(({ code, validFrom }) => code === rule.code && validFrom === rule.validFrom) !== index,
  )
  if (twice) context.addIssue({ code: 'custom', message: `rule ${twice.code} stands twice from ${twice.validFrom}` })
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
      return []
    default:
      return rule.concerns satisfies never
  }
}
