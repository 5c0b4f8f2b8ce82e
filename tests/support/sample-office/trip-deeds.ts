import { profileInForce } from '#domain/agency/agency.ts'
import { printedNumber } from '#domain/document/document-number.ts'
import type { OutboundTrip, OutboundTripDraft, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { AgencyProfileId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { ok } from '#domain/shared/result.ts'
import { type SeedContext, value } from '#tests/support/sample-office/seed-context.ts'
import type { MetDuty } from '#tests/support/sample-office/trip-duty-days.ts'
import type { TripPlan } from '#tests/support/sample-office/trip-plans.ts'

export const tripIdOf = ({ trips }: SeedContext, key: string) => {
  const id = trips.get(key)
  if (id === undefined) throw new Error(`No trip ${key}`)
  return id
}

const current = async (context: SeedContext, key: string): Promise<OutboundTrip> =>
  value(await context.services.trips.get({ id: tripIdOf(context, key) }), key).trip

export const createTrip = async (context: SeedContext, plan: TripPlan): Promise<void> => {
  const { services, staff, trips } = context
  const { key, title, kind, host, purpose, legs, funding, isInAnnualPlan = !kind.startsWith('private_') } = plan.row
  const members = plan.members.map(({ person, role, passportNumber }) => {
    const member = staff.get(person.key)
    if (member === undefined) throw new Error(`${person.fullName} is not in the register`)
    const passport = member.passports.find(({ number }) => number === passportNumber)
    return { staffMemberId: member.id, role, passportId: passport?.id ?? null }
  })
  const draft = {
    title,
    kind,
    host,
    purpose,
    isInAnnualPlan,
    legs: legs.map(([country, place]) => ({ country, place })),
    departsOn: plan.departsOn,
    returnsOn: plan.returnsOn,
    funding: [...funding],
    members,
  }
  trips.set(key, value(await services.trips.create(draft), key).trip.id)
}

/** Whoever stands above the agency on a day: the province's name changes in between. */
const superiorOn = ({ services }: SeedContext, on: LocalDate): string => {
  const drafts = services.resources.presets[0]?.profiles ?? []
  const profiles = drafts.map((draft, index) => ({
    ...draft,
    id: AgencyProfileId.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
  }))
  return profileInForce(profiles, on)?.superiorName ?? ''
}

export type PlannedDecision = {
  readonly kind: Exclude<TripDecisionKind, 'cleared' | 'closed'>
  readonly on: LocalDate
  readonly documentNumber?: string
  readonly note?: string
}

/** A step with a route of its own; approvals of private trips are the agency's own. */
export const decide = async (context: SeedContext, plan: TripPlan, decision: PlannedDecision): Promise<void> => {
  const { kind, on, documentNumber = '', note = '' } = decision
  const { id, revision } = await current(context, plan.row.key)
  const isOwn = plan.row.kind.startsWith('private_')
  const isAnswer = kind === 'approved' || kind === 'refused' || kind === 'sent_back'
  const issuer = isAnswer && !isOwn ? superiorOn(context, on) : ''
  const answer = await context.services.trips.decide({ id, revision, kind, on, documentNumber, issuer, note })
  value(answer, `${plan.row.key} ${kind}`)
}

/** Clearing and closing have no route yet: the decision is stored as the register will store it. */
export const decideBehind = async (
  context: SeedContext,
  key: string,
  kind: 'cleared' | 'closed',
  on: LocalDate,
): Promise<void> => {
  const { services, now } = context
  const before = await current(context, key)
  const recordedBy = services.vault.session()?.displayName ?? ''
  const decision = { kind, on, documentNumber: '', issuer: '', note: '', recordedAt: now(), recordedBy }
  const after = { ...before, decisions: [...before.decisions, decision], revision: before.revision + 1 }
  const stored = await services.vault.uow().write(async (repos) => {
    await repos.outboundTrips.update(before, after, 'decide')
    return ok(null)
  })
  value(stored, `${key} ${kind}`)
}

/** What turned out differently is changed in the record. */
export const changeTrip = async (
  context: SeedContext,
  key: string,
  change: Partial<Pick<OutboundTripDraft, 'host' | 'purpose'>>,
): Promise<void> => {
  const {
    id,
    revision,
    members,
    actualExitOn: _,
    actualEntryOn: __,
    decisions: ___,
    ...facts
  } = await current(context, key)
  const draft = {
    ...facts,
    ...change,
    members: members.map(({ staffMemberId, role, passport }) => ({
      staffMemberId,
      role,
      passportId: passport === null ? null : ('as_recorded' as const),
    })),
  }
  value(await context.services.trips.update({ id, revision, draft }), `${key} change`)
}

export const recordJourney = async (
  context: SeedContext,
  key: string,
  actualExitOn: LocalDate,
  actualEntryOn: LocalDate | null,
): Promise<void> => {
  const { id, revision } = await current(context, key)
  value(await context.services.trips.recordJourney({ id, revision, actualExitOn, actualEntryOn }), `${key} journey`)
}

/** Passports handed back and private applications carry no number of an outgoing letter. */
const hasLetter = ({ ruleCode }: MetDuty): boolean =>
  ruleCode !== 'passport_hand_back' && !ruleCode.startsWith('private_')

/** Recorded by hand: the letter was written elsewhere. */
export const meetDuty = async (context: SeedContext, key: string, duty: MetDuty): Promise<void> => {
  const { ruleCode, authority, on } = duty
  const letter = hasLetter(duty)
  const answer = await context.services.trips.recordMet({
    tripId: tripIdOf(context, key),
    ruleCode,
    authority,
    documentNumber: letter ? `${printedNumber(context.book.next('CV', on))}/KHCN-VP` : '',
    documentOn: letter ? on : null,
    sentOn: on,
  })
  value(answer, `${key} ${ruleCode}`)
}
