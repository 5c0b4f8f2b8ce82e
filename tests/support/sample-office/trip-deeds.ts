import { profileInForce } from '#domain/agency/agency.ts'
import { printedNumber } from '#domain/document/document-number.ts'
import type { OutboundTrip, OutboundTripDraft, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { AgencyProfileId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { ok } from '#domain/shared/result.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { type SeedContext, value } from '#tests/support/sample-office/seed-context.ts'
import type { MetDuty } from '#tests/support/sample-office/trip-duty-days.ts'
import type { TripPlan } from '#tests/support/sample-office/trip-plans.ts'

export const tripIdOf = ({ trips }: SeedContext, key: string) => {
  const id = trips.get(key)
  if (id === undefined) throw new Error(`No trip ${key}`)
  return id
}

export const current = async (context: SeedContext, key: string): Promise<OutboundTrip> =>
  value(await context.services.trips.get({ id: tripIdOf(context, key) }), key).trip

export const createTrip = async (context: SeedContext, plan: TripPlan): Promise<void> => {
  const { services, staff, trips } = context
  const { key, title, kind, host, purpose, legs, funding, isInAnnualPlan = !kind.startsWith('private_') } = plan.row
  const members = plan.members.map(({ person, role, passportNumber }) => {
    const member = staff.get(person.key)
    if (member === undefined) throw new Error(`${person.fullName} is not in the register`)
    const passport = member.passports.find(({ number }) => number === passportNumber)
    return { of: 'staff' as const, staffMemberId: member.id, role, passportId: passport?.id ?? null }
  })
  const draft = {
    title,
    kind,
    host,
    purpose,
    isInAnnualPlan,
    planItemId: null,
    request: { documentNumber: '', on: null },
    legs: legs.map(([country, place]) => ({ country, place, from: null, to: null })),
    departsOn: plan.departsOn,
    returnsOn: plan.returnsOn,
    funding: [...funding],
    carriesSecrets: false,
    lateReason: '',
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

/** Who owes a report goes all the same when the leader lets him, in writing. */
const letDebtorsGo = async (context: SeedContext, key: string): Promise<void> => {
  const { services } = context
  value(await services.session.logIn(sampleAccounts.leader), 'log-in')
  const { id, revision } = await current(context, key)
  const opened = await services.trips.override({
    id,
    revision,
    gate: 'debtor',
    reason: 'Báo cáo đang hoàn thiện, nộp trước ngày đi.',
    documentNumber: '',
    signer: sampleAccounts.leader.displayName,
    newReturnsOn: null,
  })
  value(opened, `${key} override`)
  value(await services.session.logIn(sampleAccounts.officer), 'log-in')
}

/** A step as the office records it; approvals of private trips are the agency's own. */
export const decide = async (context: SeedContext, plan: TripPlan, decision: PlannedDecision): Promise<void> => {
  const { kind, on, documentNumber = '', note = '' } = decision
  const { key } = plan.row
  const isOwn = plan.row.kind.startsWith('private_')
  const isAnswer = kind === 'approved' || kind === 'refused' || kind === 'sent_back'
  const issuer = isAnswer && !isOwn ? superiorOn(context, on) : ''
  const nothingElse = { signer: '', attachmentId: null, newReturnsOn: null }
  const take = async () => {
    const { id, revision } = await current(context, key)
    return context.services.trips.decide({ id, revision, kind, on, documentNumber, issuer, note, ...nothingElse })
  }
  const answer = await take()
  if (answer.ok || answer.error.code !== 'outbound_trip.gate_closed') {
    value(answer, `${key} ${kind}`)
    return
  }
  await letDebtorsGo(context, key)
  value(await take(), `${key} ${kind}`)
}

/** Clearing and closing without their gates: of old trips the office has more on paper than in the register. */
export const decideBehind = async (
  context: SeedContext,
  key: string,
  kind: 'cleared' | 'closed',
  on: LocalDate,
): Promise<void> => {
  const { services, now } = context
  const before = await current(context, key)
  const recordedBy = services.vault.session()?.displayName ?? ''
  const nothingElse = { documentNumber: '', issuer: '', signer: '', note: '', attachmentId: null, extension: null }
  const decision = { kind, on, ...nothingElse, recordedAt: now(), recordedBy }
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
    overrides: ____,
    ...facts
  } = await current(context, key)
  const draft = {
    ...facts,
    ...change,
    members: members.flatMap(({ staffMemberId, role, passport }) =>
      staffMemberId === null
        ? []
        : [
            {
              of: 'staff' as const,
              staffMemberId,
              role,
              passportId: passport === null ? null : ('as_recorded' as const),
            },
          ],
    ),
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
  value(
    await context.services.trips.recordJourney({ id, revision, actualExitOn, actualEntryOn, own: [] }),
    `${key} journey`,
  )
}

/** Passports handed back and private applications carry no number of an outgoing letter. */
const hasLetter = ({ ruleCode }: MetDuty): boolean =>
  ruleCode !== 'passport_hand_back' && !ruleCode.startsWith('private_')

/** The member a duty is about, by his place in the group. */
const memberOf = async (context: SeedContext, key: string, { member }: MetDuty) =>
  member === null ? null : ((await current(context, key)).members[member]?.id ?? null)

/** Recorded by hand: the letter was written elsewhere. */
export const meetDuty = async (context: SeedContext, key: string, duty: MetDuty): Promise<void> => {
  const { ruleCode, authority, on } = duty
  const letter = hasLetter(duty)
  const answer = await context.services.trips.recordMet({
    record: { of: 'trip', tripId: tripIdOf(context, key) },
    ruleCode,
    authority,
    memberId: await memberOf(context, key, duty),
    documentNumber: letter ? `${printedNumber(context.book.next('CV', on))}/KHCN-VP` : '',
    documentOn: letter ? on : null,
    sentOn: on,
  })
  value(answer, `${key} ${ruleCode}`)
}

/** Let off in writing: what the rule asks had been told in another way. */
export const waiveDuty = async (context: SeedContext, key: string, duty: MetDuty): Promise<void> => {
  const { ruleCode, authority } = duty
  const answer = await context.services.trips.waive({
    record: { of: 'trip', tripId: tripIdOf(context, key) },
    ruleCode,
    authority,
    memberId: await memberOf(context, key, duty),
    postponedTo: null,
    reason: 'Đã có trong danh sách đoàn ra do tỉnh tổng hợp.',
    documentNumber: '',
    signer: 'Thân Khắc Vĩnh',
  })
  value(answer, `${key} waives ${ruleCode}`)
}
