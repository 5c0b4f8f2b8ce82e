import * as z from 'zod'
import { Authority } from '#domain/duty/deadline-rule.ts'
import { Instant, LetterId, TripMemberId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine } from '#domain/shared/text.ts'

/** Which duty of a trip or visit: rule and authority, and the member where the rule is about single ones. */
const key = {
  ruleCode: z.string(),
  authority: Authority,
  memberId: TripMemberId.nullable(),
}
export type DutyKey = {
  readonly ruleCode: string
  readonly authority: Authority
  readonly memberId: z.infer<typeof TripMemberId> | null
}

export const isSameDuty = (a: DutyKey, b: DutyKey): boolean =>
  a.ruleCode === b.ruleCode && a.authority === b.authority && a.memberId === b.memberId

/** The rule's words, its basis and the calendar as they were when the duty was settled; they never move again. */
const frozen = {
  dueOn: LocalDate,
  /** The planned day of the event then: a departure that moves later reopens what was met for the old day. */
  plannedOn: LocalDate,
  why: z.string(),
  basis: z.string(),
  calendarVersion: z.string(),
  recordedAt: Instant,
  recordedBy: line(100),
}

/** What met a duty. */
export const DutyFulfilment = z.strictObject({
  ...key,
  documentNumber: optionalLine(50),
  documentOn: LocalDate.nullable(),
  sentOn: LocalDate,
  /** The letter of this register that did; null when it was written elsewhere. */
  letterId: LetterId.nullable(),
  /** Days late in the rule's own unit; 0 when in time. */
  lateBy: z.int().min(0),
  ...frozen,
})
export type DutyFulfilment = z.infer<typeof DutyFulfilment>

/** Miễn · lùi hạn: in writing, by whoever may. */
export const DutyWaiver = z.strictObject({
  ...key,
  /** Null: waived for good; else the new due day. */
  postponedTo: LocalDate.nullable(),
  reason: line(500),
  documentNumber: optionalLine(50),
  signer: line(100),
  ...frozen,
})
export type DutyWaiver = z.infer<typeof DutyWaiver>

/** All that settles the duties of one trip or visit. */
export type Settlements = { readonly met: readonly DutyFulfilment[]; readonly waivers: readonly DutyWaiver[] }
export const noSettlements: Settlements = { met: [], waivers: [] }
