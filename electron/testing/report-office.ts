import type { Role, Session } from '#domain/account/account.ts'
import type { MemberDraft, OutboundTrip, OutboundTripDraft, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { emptyReport, type ReportContent } from '#domain/outbound-trip/return-report.ts'
import { AccountId, type AttachmentId, type StaffMemberId } from '#domain/shared/ids.ts'
import { anAccount, aTripDraft } from '#domain/testing/samples.ts'
import { attachmentService } from '#electron/services/attachment-service.ts'
import type { Host, OpenedFile } from '#electron/services/host.ts'
import { returnReportService } from '#electron/services/return-report-service.ts'
import { must, testHost } from '#electron/testing/office.ts'
import { days, tripOffice } from '#electron/testing/trip-office.ts'

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

/** Files as their first bytes tell them. */
export const fileBytes = {
  pdf: bytesOf('%PDF-1.7\nBáo cáo'),
  png: bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'IHDR'),
  jpeg: bytesOf([0xff, 0xd8, 0xff, 0xe0], 'JFIF'),
  docx: bytesOf([0x50, 0x4b, 0x03, 0x04], 'word/document.xml'),
  macros: bytesOf([0x50, 0x4b, 0x03, 0x04], 'word/document.xml word/vbaProject.bin'),
  zip: bytesOf([0x50, 0x4b, 0x03, 0x04], 'xl/workbook.xml'),
  program: bytesOf('MZ', [0x90, 0x00]),
} as const

/**
 * An office where people write return reports: a group of three that left on 2 March 2026 and came back on the 6th; it is
 * 9 March. Whoever asks is the officer until `as` says otherwise.
 */
export const reportOffice = async (host: Partial<Host> = {}) => {
  const office = await tripOffice('2026-03-09T02:00:00.000Z')
  const cuc = await office.addPerson(office.unit, 3)
  const picked: { file: OpenedFile | null } = { file: null }
  let asking: Session | null = null
  const as = (role: Role, staffMemberId: StaffMemberId | null = null): void => {
    const { id: accountId, userName, displayName } = anAccount(1, { displayName: `Tài khoản ${role}` })
    office.asking.role = role
    asking = { accountId: AccountId.parse(accountId), userName, displayName, role, staffMemberId }
  }
  as('personnel_officer')
  const dependencies = {
    uow: () => office.uow,
    newId: office.newId,
    today: office.today,
    now: office.now,
    who: () => asking?.displayName ?? '',
    session: () => asking,
    host: { ...testHost, openFile: async () => picked.file, ...host },
  }
  const reports = returnReportService(dependencies)
  const attachments = attachmentService(dependencies)

  /** A trip of the three, not gone yet. */
  const plannedTrip = async (changes: Partial<OutboundTripDraft> = {}) =>
    (await office.addTrip([office.an, office.binh, cuc], { ...days('2026-03-02', '2026-03-06'), ...changes })).trip
  /** One that has left, and is back unless `entry` is null. */
  const goneTrip = async (changes: Partial<OutboundTripDraft> = {}, entry: string | null = '2026-03-06') =>
    must(await office.journey(await plannedTrip(changes), '2026-03-02', entry)).trip
  /** The form of a trip as it stands, with more people in it. */
  const withMembers = (trip: OutboundTrip, more: readonly MemberDraft[]): OutboundTripDraft => {
    const draft = aTripDraft([office.an, office.binh, cuc], days(trip.departsOn, trip.returnsOn))
    return { ...draft, lateReason: trip.lateReason, members: [...draft.members, ...more] }
  }
  const memberOf = (trip: { readonly members: readonly TripMember[] }, index: number): TripMember => {
    const member = trip.members[index]
    if (member === undefined) throw new Error('no such member')
    return member
  }
  const part = (trip: Awaited<ReturnType<typeof goneTrip>>, index: number) => ({
    tripId: trip.id,
    memberId: memberOf(trip, index).id,
  })
  type Key = ReturnType<typeof part>
  const revisionOf = async (key: Key): Promise<number> => must(await reports.get(key)).part.revision
  const text = (content: Partial<ReportContent> = {}): ReportContent => ({ ...emptyReport, ...content })
  const whole = text({ course: 'Làm việc tại Viện', achieved: 'Ký biên bản ghi nhớ' })

  const write = async (key: Key, content: ReportContent, attachmentIds: readonly AttachmentId[] = []) =>
    reports.saveDraft({ ...key, revision: await revisionOf(key), content, attachmentIds })
  const file = async (key: Key, content: ReportContent = whole, attachmentIds: readonly AttachmentId[] = []) =>
    reports.file({ ...key, revision: await revisionOf(key), content, attachmentIds })
  const accept = async (key: Key) => reports.accept({ ...key, revision: await revisionOf(key) })
  const sendBack = async (key: Key, note: string) => reports.sendBack({ ...key, revision: await revisionOf(key), note })
  /** Answers the next dialogs with this file. */
  const pick = (name: string, bytes: Uint8Array): void => {
    picked.file = { ok: true, name, bytes }
  }

  return {
    ...office,
    cuc,
    as,
    picked,
    pick,
    reports,
    attachments,
    plannedTrip,
    goneTrip,
    withMembers,
    part,
    revisionOf,
    text,
    whole,
    write,
    file,
    accept,
    sendBack,
  }
}
