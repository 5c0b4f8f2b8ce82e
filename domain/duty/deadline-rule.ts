import * as z from 'zod'
import { type OutboundTrip, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line } from '#domain/shared/text.ts'

/** Cơ quan nhận: who must be told. Names are data of the agency profile; these are the roles they play. */
export const Authority = z.enum([
  'people_committee',
  'foreign_affairs',
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
 * What a duty hangs on: the departure, the return, or a change (extension, change, postponement, cancellation) that those who
 * were told before must be told of.
 */
export const DutyEvent = z.enum(['departure', 'return', 'change'])
export type DutyEvent = z.infer<typeof DutyEvent>

/** Quy định về hạn: one row of the table in force by date. Adding or changing one is data, never code. */
export const DeadlineRule = z.strictObject({
  code: z.string().regex(/^[a-z0-9_]+$/),
  /** What must be done, as it starts a line: "Báo cáo trước chuyến đi". */
  document: line(200),
  tripKinds: z.array(OutboundTripKind).min(1),
  /** Further condition on the members; the rule concerns only those members. */
  concerns: z.enum(['group', 'party_members', 'official_passports']),
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
    default:
      return rule.concerns satisfies never
  }
}
