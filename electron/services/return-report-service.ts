import type { Output } from '#contract/index.ts'
import type { OwnTrip } from '#contract/routes/return-report.ts'
import type { Repositories, UnitOfWork } from '#db/unit-of-work.ts'
import type { Session } from '#domain/account/account.ts'
import { dutiesOf } from '#domain/duty/duty.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { ownDueDays } from '#domain/outbound-trip/own-trip.ts'
import { tripPhase } from '#domain/outbound-trip/phase.ts'
import {
  acceptPart,
  emptyPart,
  filePart,
  mayReport,
  type ReportStamp,
  sendPartBack,
  type Written,
  writeDraft,
} from '#domain/outbound-trip/report-steps.ts'
import type { ReportContent, ReportPart } from '#domain/outbound-trip/return-report.ts'
import type { AttachmentId, Instant, OutboundTripId, TripMemberId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

type Dependencies = {
  readonly uow: () => UnitOfWork
  readonly today: () => LocalDate
  readonly now: () => Instant
  readonly who: () => string
  readonly session: () => Session | null
}

type PartKey = { readonly tripId: OutboundTripId; readonly memberId: TripMemberId }
type Reference = PartKey & { readonly revision: number }
type Write = Reference & { readonly content: ReportContent; readonly attachmentIds: readonly AttachmentId[] }

type FindError = 'return_report.not_found' | 'return_report.not_yours' | 'return_report.before_exit'
type ChangeError = FindError | 'return_report.changed_elsewhere' | 'return_report.step_not_allowed'
type FileError = ChangeError | 'return_report.parts_missing'
type SendBackError = ChangeError | 'return_report.note_missing'

type Found = {
  readonly trip: OutboundTrip
  readonly member: TripMember
  /** Null: nothing is stored yet. */
  readonly stored: ReportPart | null
}

const keeps = (session: Session | null): boolean =>
  session?.role === 'administrator' || session?.role === 'personnel_officer'

/** Who keeps the register and who leads see every part; a traveller his own, and for him no other exists. */
const sees = (session: Session | null, { staffMemberId }: Pick<TripMember, 'staffMemberId'>): boolean =>
  keeps(session) ||
  session?.role === 'leader' ||
  (session !== null && session.staffMemberId !== null && session.staffMemberId === staffMemberId)

/** Return reports: load, decide in domain/, store. Each member's part is a record of its own, and all are kept. */
export const returnReportService = ({ uow, today, now, who, session }: Dependencies) => {
  const stamp = (): ReportStamp => ({ by: who(), at: now() })

  const find = async (repos: Repositories, { tripId, memberId }: PartKey): Promise<Result<Found, FindError>> => {
    const trip = await repos.outboundTrips.find(tripId)
    const member = trip?.members.find(({ id }) => id === memberId)
    if (trip === null || member === undefined) return fail('return_report.not_found')
    if (!sees(session(), member)) return fail('return_report.not_yours')
    return ok({ trip, member, stored: await repos.reports.find(tripId, memberId) })
  }

  /** The part a change is meant for; a change made on an older page, or before the exit, is refused. */
  const findForChange = async (
    repos: Repositories,
    { revision, ...key }: Reference,
  ): Promise<Result<Found, ChangeError>> => {
    const found = await find(repos, key)
    if (!found.ok) return found
    const { trip, member, stored } = found.value
    if (!mayReport(trip, member)) return fail('return_report.before_exit')
    return (stored?.revision ?? 0) === revision ? found : fail('return_report.changed_elsewhere')
  }

  /** Those of the files that are reports of this trip and still there. */
  const ownFiles = async (
    repos: Repositories,
    tripId: OutboundTripId,
    ids: readonly AttachmentId[],
  ): Promise<AttachmentId[]> => {
    if (ids.length === 0) return []
    const files = (await repos.attachments.ofRecord(tripRef(tripId))).filter(({ category }) => category === 'report')
    return [...new Set(ids)].filter((id) => files.some((file) => file.id === id))
  }

  const change = <E extends ChangeError | 'return_report.parts_missing' | 'return_report.note_missing'>(
    reference: Reference,
    action: 'update' | 'record' | 'decide',
    step: (
      part: ReportPart,
      found: Found,
      repos: Repositories,
    ) => Promise<Result<ReportPart, E>> | Result<ReportPart, E>,
  ): Promise<Result<ReportPart, E | ChangeError>> =>
    uow().write(async (repos): Promise<Result<ReportPart, E | ChangeError>> => {
      const found = await findForChange(repos, reference)
      if (!found.ok) return found
      const { stored } = found.value
      const after = await step(stored ?? emptyPart(reference.tripId, reference.memberId), found.value, repos)
      if (after.ok) await repos.reports.save(stored, after.value, action)
      return after
    })

  const written = async (repos: Repositories, { tripId, content, attachmentIds }: Write): Promise<Written> => ({
    content,
    attachmentIds: await ownFiles(repos, tripId, attachmentIds),
  })

  return {
    mine: (): Promise<Result<OwnTrip[], never>> =>
      uow().read(async (repos): Promise<Result<OwnTrip[], never>> => {
        const staffMemberId = session()?.staffMemberId ?? null
        if (staffMemberId === null) return ok([])
        const trips = await repos.trips.ofStaff([staffMemberId])
        const ids = trips.map(({ id }) => id)
        const settlements = await repos.duties.ofRecords(ids.map(tripRef))
        const states = await repos.reports.statesOfTrips(ids)
        const table = await repos.dutyTable.current()
        const own: OwnTrip[] = []
        for (const trip of trips) {
          const member = trip.members.find((one) => one.staffMemberId === staffMemberId)
          if (member === undefined) continue
          const parts = states.get(trip.id) ?? []
          const state = parts.find(({ memberId }) => memberId === member.id)?.state ?? null
          const sentBack = state === 'sent_back' ? await repos.reports.find(trip.id, member.id) : null
          own.push({
            tripId: trip.id,
            memberId: member.id,
            title: trip.title,
            kind: trip.kind,
            phase: tripPhase(trip),
            countries: [...new Set(trip.legs.map(({ country }) => country))],
            departsOn: trip.departsOn,
            returnsOn: trip.returnsOn,
            mayReport: mayReport(trip, member),
            reportState: state,
            note: sentBack?.note ?? '',
            ...ownDueDays(member, dutiesOf(trip, settlements.get(trip.id) ?? noSettlements, table, today()), parts),
          })
        }
        return ok(own)
      }),

    get: (key: PartKey): Promise<Result<Output<'return_report.get'>, FindError>> =>
      uow().read(async (repos): Promise<Result<Output<'return_report.get'>, FindError>> => {
        const found = await find(repos, key)
        if (!found.ok) return found
        const { trip, member, stored } = found.value
        // What was written stays readable, whatever becomes of the recorded journey.
        if (stored === null && !mayReport(trip, member)) return fail('return_report.before_exit')
        const part = stored ?? emptyPart(trip.id, member.id)
        const files = await repos.attachments.ofRecord(tripRef(trip.id))
        return ok({
          part,
          tripTitle: trip.title,
          fullName: member.fullName,
          kind: trip.kind,
          attachments: part.attachmentIds.flatMap((id) => files.find((file) => file.id === id) ?? []),
          mayAccept: keeps(session()) && part.state === 'submitted',
        })
      }),

    saveDraft: async (input: Write): Promise<Result<{ revision: number; savedAt: Instant }, ChangeError>> => {
      const saved = await change<ChangeError>(input, 'update', async (part, _found, repos) =>
        writeDraft(part, await written(repos, input)),
      )
      return saved.ok ? ok({ revision: saved.value.revision, savedAt: now() }) : saved
    },

    file: async (input: Write): Promise<Result<null, FileError>> => {
      const filed = await change<FileError>(input, 'record', async (part, { trip }, repos) =>
        filePart(part, await written(repos, input), trip.kind, stamp()),
      )
      return filed.ok ? ok(null) : filed
    },

    accept: async (reference: Reference): Promise<Result<null, ChangeError>> => {
      const accepted = await change<ChangeError>(reference, 'decide', (part) => acceptPart(part, stamp()))
      return accepted.ok ? ok(null) : accepted
    },

    sendBack: async ({
      note,
      ...reference
    }: Reference & { readonly note: string }): Promise<Result<null, SendBackError>> => {
      const sent = await change<SendBackError>(reference, 'decide', (part) => sendPartBack(part, note, stamp()))
      return sent.ok ? ok(null) : sent
    },
  }
}
