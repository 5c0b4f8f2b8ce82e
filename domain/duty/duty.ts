import * as z from 'zod'
import { type DayCount, type WorkingCalendar, workingDaysBetween } from '#domain/calendar/working-calendar.ts'
import { Authority, concernedMembers, type DeadlineRule, DutyEvent, followsEvent } from '#domain/duty/deadline-rule.ts'
import { type DutyEventDay, eventOf } from '#domain/duty/duty-event.ts'
import { countDays, explain } from '#domain/duty/explain-duty.ts'
import { DutyFulfilment, type DutyKey, DutyWaiver, isSameDuty, type Settlements } from '#domain/duty/settlement.ts'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { isOff } from '#domain/outbound-trip/phase.ts'
import { TripMemberId } from '#domain/shared/ids.ts'
import { daysBetween, formatDeadline, LocalDate } from '#domain/shared/local-date.ts'

/** Chưa đến hạn · chờ ghi nhận ngày về · sắp đến hạn · quá hạn · đã làm · làm muộn · được miễn. */
export const DutyState = z.enum(['not_due', 'awaiting_return', 'due_soon', 'overdue', 'done', 'done_late', 'waived'])
export type DutyState = z.infer<typeof DutyState>

/** Nghĩa vụ: one document for one authority by one day, and why. Derived, never stored. */
export const Duty = z.strictObject({
  ruleCode: z.string(),
  authority: Authority,
  /** The member it is about, where the rule is not about the whole group. */
  memberId: TripMemberId.nullable(),
  memberNames: z.array(z.string()),
  document: z.string(),
  event: DutyEvent,
  dueOn: LocalDate,
  /** The planned day of its event: when that moves, what was settled before it is owed anew. */
  plannedOn: LocalDate,
  /** The event's day is planned, or the calendar of its year is not announced: "tạm tính". */
  isProvisional: z.boolean(),
  /** It was met for a day that has moved since, and is owed anew. */
  isReopened: z.boolean(),
  state: DutyState,
  /** Days left (positive) or late (negative) in the rule's unit, for open duties; days late for met ones. */
  days: z.int(),
  unit: z.enum(['working_day', 'calendar_day']),
  /** "Vì sao?" in one sentence or two. */
  why: z.string(),
  basis: z.string(),
  hasLegalBasis: z.boolean(),
  /** The counted days and the days of rest passed over, for the little calendar strip. */
  counted: z.array(LocalDate),
  skipped: z.array(LocalDate),
  fulfilment: DutyFulfilment.nullable(),
  /** Waived or postponed in writing. */
  waiver: DutyWaiver.nullable(),
})
export type Duty = z.infer<typeof Duty>

/** Neither met nor waived. */
export const isOpen = ({ state }: Pick<Duty, 'state'>): boolean =>
  state !== 'done' && state !== 'done_late' && state !== 'waived'

/** Days before the due day from which a duty counts as "sắp đến hạn" (calendar days). */
export const DUE_SOON_DAYS = 7

export type DutyTable = { readonly rules: readonly DeadlineRule[]; readonly calendar: WorkingCalendar }

export type DutyTripFacts = Pick<
  OutboundTrip,
  'kind' | 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn' | 'decisions'
>

/** From one day to another in the rule's unit; positive when `to` lies ahead. Late by less than a working day counts 1. */
const distance = (calendar: WorkingCalendar, unit: DeadlineRule['unit'], from: LocalDate, to: LocalDate): number => {
  if (unit === 'calendar_day') return daysBetween(from, to)
  const working = workingDaysBetween(calendar, from, to)
  return from > to && working === 0 ? -1 : working
}

const openState = (rule: DeadlineRule, isActual: boolean, dueOn: LocalDate, today: LocalDate): DutyState => {
  if (followsEvent(rule.event) && !isActual) return 'awaiting_return'
  if (today > dueOn) return 'overdue'
  return daysBetween(today, dueOn) <= DUE_SOON_DAYS ? 'due_soon' : 'not_due'
}

const isInForce = (rule: DeadlineRule, day: LocalDate): boolean =>
  rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo)

type Described = DutyKey &
  Pick<Duty, 'document' | 'event' | 'memberNames' | 'unit' | 'hasLegalBasis' | 'isReopened' | 'waiver'>

const described = (
  rule: DeadlineRule,
  authority: Authority,
  member: Pick<TripMember, 'id' | 'fullName'> | null,
): Described => ({
  ruleCode: rule.code,
  authority,
  memberId: member?.id ?? null,
  memberNames: member === null ? [] : [member.fullName],
  document: rule.document,
  event: rule.event,
  unit: rule.unit,
  hasLegalBasis: rule.basisKind !== 'internal',
  isReopened: false,
  waiver: null,
})

const strip = (counted: DayCount | null, dueOn: LocalDate): Pick<Duty, 'counted' | 'skipped'> => ({
  counted: counted?.unit === 'WORKING_DAY' && counted.result === dueOn ? [...counted.counted] : [],
  skipped: counted?.result === dueOn ? counted.skipped.map(({ on }) => on) : [],
})

/** A met duty as it was frozen; the days counted today explain it only while the trip has not moved. */
const metDuty = (what: Described, met: DutyFulfilment, counted: DayCount | null): Duty => ({
  ...what,
  ...strip(counted, met.dueOn),
  dueOn: met.dueOn,
  plannedOn: met.plannedOn,
  isProvisional: false,
  state: met.lateBy > 0 ? 'done_late' : 'done',
  days: met.lateBy,
  why: met.why,
  basis: met.basis,
  fulfilment: met,
})

const waivedDuty = (what: Described, waiver: DutyWaiver, counted: DayCount | null): Duty => ({
  ...what,
  ...strip(counted, waiver.dueOn),
  dueOn: waiver.dueOn,
  plannedOn: waiver.plannedOn,
  isProvisional: false,
  state: 'waived',
  days: 0,
  why: waiver.why,
  basis: waiver.basis,
  fulfilment: null,
  waiver,
})

const openDuty = (
  what: Described,
  rule: DeadlineRule,
  event: DutyEventDay,
  {
    counted,
    fixed,
    waiver,
  }: {
    readonly counted: DayCount
    readonly fixed: ReturnType<DutySubject['fixedDay']>
    readonly waiver: DutyWaiver | null
  },
  calendar: WorkingCalendar,
  today: LocalDate,
): Duty => {
  const postponedTo = waiver?.postponedTo ?? null
  const dueOn = postponedTo ?? fixed?.dueOn ?? counted.result
  const why = fixed?.why ?? explain(rule, event, counted)
  return {
    ...what,
    waiver,
    counted: fixed === null && counted.unit === 'WORKING_DAY' ? [...counted.counted] : [],
    skipped: fixed === null ? counted.skipped.map(({ on }) => on) : [],
    dueOn,
    plannedOn: event.plannedOn,
    isProvisional: postponedTo === null && (counted.isProvisional || (followsEvent(rule.event) && !event.isActual)),
    state: openState(rule, event.isActual, dueOn, today),
    days: distance(calendar, rule.unit, today, dueOn),
    why:
      waiver === null || postponedTo === null
        ? why
        : `${why} Được lùi hạn đến ${formatDeadline(postponedTo)}: ${waiver.reason} (${waiver.signer}${waiver.documentNumber === '' ? '' : `, văn bản số ${waiver.documentNumber}`}).`,
    basis: rule.basis,
    fulfilment: null,
  }
}

/**
 * What was met or waived before a departure counts for that departure only, and a notice only for the changes that were
 * recorded before it. What follows a return or an end is settled for good: the group
 * comes back once.
 */
const stillSettles = (
  rule: DeadlineRule,
  { plannedOn, knownAt }: DutyEventDay,
  settled: Pick<DutyFulfilment, 'plannedOn' | 'recordedAt'>,
): boolean =>
  followsEvent(rule.event) || (settled.plannedOn === plannedOn && (knownAt === null || settled.recordedAt >= knownAt))

/** What duties may be about: which of its members a rule concerns (null: the whole of it), and the day each hangs on. */
export type DutySubject = {
  readonly isOff: boolean
  readonly members: readonly Pick<TripMember, 'id' | 'fullName'>[]
  readonly concerned: (rule: DeadlineRule) => readonly (Pick<TripMember, 'id' | 'fullName'> | null)[]
  readonly eventOf: (
    rule: DeadlineRule,
    memberId: TripMember['id'] | null,
    authority: Authority,
    met: readonly DutyFulfilment[],
  ) => DutyEventDay | null
  /** A due day that stands whatever the rule counts, and why; null: the rule's own. */
  readonly fixedDay: (
    rule: DeadlineRule,
    event: DutyEventDay,
  ) => { readonly dueOn: LocalDate; readonly why: string } | null
}

/**
 * Every duty of a subject: each rule in force on its event's day, for each authority it names, and for each member where it
 * is about single ones. What is cancelled, refused, withdrawn or postponed owes nothing more but the notice of that. What
 * was met stays visible, also when the subject has moved out of its rule since.
 */
export const dutiesOfSubject = (
  subject: DutySubject,
  { met, waivers }: Settlements,
  { rules, calendar }: DutyTable,
  today: LocalDate,
): readonly Duty[] => {
  const off = subject.isOff
  const duties = rules.flatMap((rule) =>
    subject.concerned(rule).flatMap((member) =>
      rule.authorities.flatMap((authority): readonly Duty[] => {
        const event = subject.eventOf(rule, member?.id ?? null, authority, met)
        if (event === null || !isInForce(rule, event.on)) return []
        const counted = countDays(calendar, rule, event.on)
        const what = described(rule, authority, member)
        const own = met.findLast((one) => isSameDuty(one, what))
        const isReopened = own !== undefined && !stillSettles(rule, event, own)
        if (own && (!isReopened || (off && rule.event !== 'change'))) return [metDuty(what, own, counted)]
        const waiver = waivers.findLast((one) => isSameDuty(one, what) && stillSettles(rule, event, one)) ?? null
        if (waiver !== null && waiver.postponedTo === null) return [waivedDuty(what, waiver, counted)]
        if (off && rule.event !== 'change') return []
        const fixed = subject.fixedDay(rule, event)
        return [openDuty({ ...what, isReopened }, rule, event, { counted, fixed, waiver }, calendar, today)]
      }),
    ),
  )
  const left = met.filter(
    (one) => !duties.some((duty) => duty.fulfilment === one || (duty.isReopened && isSameDuty(duty, one))),
  )
  const latest = left.filter((one, index) => !left.slice(index + 1).some((later) => isSameDuty(later, one)))
  const moved = latest.flatMap((one): readonly Duty[] => {
    if (duties.some((duty) => isSameDuty(duty, one))) return []
    const rule = rules.find(({ code }) => code === one.ruleCode)
    const member = subject.members.find(({ id }) => id === one.memberId) ?? null
    return rule ? [metDuty({ ...described(rule, one.authority, member), memberId: one.memberId }, one, null)] : []
  })
  return [...duties, ...moved]
}

const tripSubject = (trip: DutyTripFacts): DutySubject => ({
  isOff: isOff(trip),
  members: trip.members,
  concerned: (rule) => {
    const concerned = rule.kinds.includes(trip.kind) ? concernedMembers(rule, trip.members) : []
    return rule.concerns === 'group' && concerned.length > 0 ? [null] : concerned
  },
  eventOf: (rule, memberId, authority, met) =>
    eventOf(rule, trip, trip.members.find(({ id }) => id === memberId) ?? null, authority, met),
  fixedDay: () => null,
})

/** Every duty of a trip abroad. */
export const dutiesOf = (
  trip: DutyTripFacts,
  settlements: Settlements,
  table: DutyTable,
  today: LocalDate,
): readonly Duty[] => dutiesOfSubject(tripSubject(trip), settlements, table, today)

/** Days late of a document sent on a day, in the duty's own unit; 0 when in time. */
export const lateBy = (calendar: WorkingCalendar, duty: Pick<Duty, 'dueOn' | 'unit'>, sentOn: LocalDate): number =>
  sentOn <= duty.dueOn ? 0 : Math.max(1, -distance(calendar, duty.unit, sentOn, duty.dueOn))
