import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { openDatabase } from '#db/connection.ts'
import { type UnitOfWork, unitOfWork } from '#db/unit-of-work.ts'
import { AgencyProfileDraft, SignerDraft } from '#domain/agency/agency.ts'
import { templateFile } from '#domain/document/document-kind.ts'
import { OutboundTripDraft, type OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { addDays, type LocalDate } from '#domain/shared/local-date.ts'
import type { Result } from '#domain/shared/result.ts'
import { StaffMemberDraft, UnitDraft } from '#domain/staff/staff.ts'
import { agencyService } from '#electron/services/agency-service.ts'
import { clock } from '#electron/services/clock.ts'
import type { Host } from '#electron/services/host.ts'
import { idSource } from '#electron/services/ids.ts'
import { type LetterService, letterService } from '#electron/services/letter-service.ts'
import { outboundTripService } from '#electron/services/outbound-trip-service.ts'
import { countriesNamed, loadResources } from '#electron/services/resources.ts'
import { seedDutyTable } from '#electron/services/seed-duty-table.ts'
import { staffService } from '#electron/services/staff-service.ts'
import { templatesInUse } from '#electron/services/template-in-use.ts'

const RESOURCES = path.resolve(import.meta.dirname, '../../../../resources')
const resources = loadResources(RESOURCES)
const DAY_MS = 86_400_000
const FIRST_DAY = Date.parse('2024-11-18T02:00:00Z')

/** Where a test plants a fault; the figure itself runs on none. */
export type Fault = {
  /** Once, before anything is written. */
  readonly database?: (raw: Database) => void
  /** After every step. */
  readonly later?: (raw: Database) => void
  readonly uow?: (uow: UnitOfWork) => UnitOfWork
}

export const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(`${result.error.code} ${JSON.stringify(result.error.details)}`)
}

const noDialogs = (): never => {
  throw new Error('nobody is asked here')
}
const host: Host = {
  renderPdf: async (docx) => docx,
  bindPdf: noDialogs,
  printPdf: noDialogs,
  openFile: async () => ({ ok: true, name: 'biên nhận.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }),
  saveFile: noDialogs,
}

const profileDraft = (validFrom: LocalDate, symbol: string): AgencyProfileDraft =>
  AgencyProfileDraft.parse({
    validFrom,
    superiorName: 'UBND tỉnh Bắc Ninh',
    name: `Sở ${symbol}`,
    symbol,
    draftingSymbol: 'VP',
    place: 'Bắc Ninh',
    peopleCommitteeName: 'Ủy ban nhân dân tỉnh Bắc Ninh',
    hasForeignAffairsDepartment: true,
    foreignAffairsName: 'Sở Ngoại vụ tỉnh Bắc Ninh',
    provincialPoliceName: 'Công an tỉnh Bắc Ninh',
    leadershipName: 'Lãnh đạo Sở',
    decisionBases: ['Căn cứ chức năng, nhiệm vụ của Sở'],
    recipientLines: {
      people_committee: [],
      foreign_affairs: [],
      provincial_police: [],
      leadership: [],
      as_written: [],
    },
  })

const signerDraft = (name: string, authority: string, validFrom: LocalDate): SignerDraft =>
  SignerDraft.parse({
    fullName: name,
    post: authority === 'head' ? 'Giám đốc' : 'Phó Giám đốc',
    headPost: 'Giám đốc',
    authority,
    validFrom,
    validTo: null,
  })

const personDraft = (n: number, unitId: string): StaffMemberDraft =>
  StaffMemberDraft.parse({
    fullName: `Vũ Thị Ươm ${n}`,
    sex: 'female',
    birth: { known: 'year', year: 1980 },
    kind: 'civil_servant',
    post: 'Chuyên viên',
    unitId,
    rank: '',
    isPartyMember: false,
    isActive: true,
    passports: [{ id: null, kind: 'ordinary', number: `C${5_000_000 + n}`, issuedOn: null, expiresOn: '2032-01-01' }],
  })

const tripDraft = (kind: OutboundTripKind, title: string, staffMemberId: string, passportId: string | null) =>
  OutboundTripDraft.parse({
    title,
    kind,
    host: 'Viện Kansai',
    purpose: 'Trao đổi kinh nghiệm',
    isInAnnualPlan: true,
    planItemId: null,
    request: { documentNumber: '', on: null },
    legs: [{ country: 'JP', place: 'Osaka', from: null, to: null }],
    departsOn: '2027-03-01',
    returnsOn: '2027-03-05',
    funding: [{ source: 'state_budget', donor: '', amount: 1_000_000, currency: 'VND', rate: null }],
    carriesSecrets: false,
    lateReason: '',
    members: [{ of: 'staff', staffMemberId, role: 'leader', passportId }],
  })

export type Office = {
  readonly letters: LetterService
  readonly raw: Database
  readonly tripIds: readonly OutboundTripId[]
  readonly today: () => LocalDate
  readonly passDays: (days: number) => void
  /** Another head from today on; nothing when one came into force today already. */
  readonly changeHead: (symbol: string) => Promise<void>
  /** The head of the agency leaves office today, another one takes it tomorrow. */
  readonly changeSigner: (name: string) => Promise<void>
  /** Edits a trip, so that what was issued about it differs from its record. */
  readonly retitle: (tripId: OutboundTripId, title: string) => Promise<void>
  readonly close: () => void
}

/** A department on a register of its own: the production services, a clock that is moved by hand, three trips. */
export const openOffice = async (fault: Fault = {}): Promise<Office> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-doan-numbers-'))
  const database = openDatabase(path.join(folder, 'so-doan.db'), { key: randomBytes(32), create: true })
  // A thousand lives in two minutes: whether the disk has written is another test's matter.
  database.raw.pragma('synchronous = OFF')
  let at = FIRST_DAY
  const time = clock(() => at)
  const newId = idSource(() => at)
  const plain = unitOfWork(database, () => ({ accountId: null, name: 'Văn thư', at: time.now() }))
  const work = fault.uow?.(plain) ?? plain
  await seedDutyTable(plain, resources, newId)
  const common = { uow: () => work, newId, today: time.today, now: time.now, who: () => 'Văn thư' }
  const agency = agencyService(common)
  const staff = staffService(common)
  const trips = outboundTripService({
    ...common,
    role: () => 'personnel_officer',
    countriesNamed: countriesNamed(resources),
  })
  const letters = letterService({
    ...common,
    countries: resources.countryName,
    templates: templatesInUse((kind) => readFileSync(path.join(RESOURCES, 'templates', templateFile(kind)))),
    host,
  })

  const longAgo = addDays(time.today(), -1000)
  must(await agency.saveProfile({ id: null, draft: profileDraft(longAgo, 'KHCN') }))
  must(await agency.saveSigner({ id: null, draft: signerDraft('Đinh Văn Trưởng', 'head', longAgo) }))
  must(await agency.saveSigner({ id: null, draft: signerDraft('Bùi Thị Phó', 'for_head', longAgo) }))
  const unit = must(
    await staff.saveUnit({
      id: null,
      draft: UnitDraft.parse({ name: 'Văn phòng', abbreviation: 'VP', isActive: true }),
    }),
  )
  const tripIds: OutboundTripId[] = []
  for (const [n, kind] of (['business', 'conference', 'private_family'] as const).entries()) {
    const person = must(await staff.save({ id: null, draft: personDraft(n, unit.id), isAnotherPerson: true }))
    const draft = tripDraft(kind, `Đoàn ${n + 1}`, person.id, person.passports[0]?.id ?? null)
    tripIds.push(must(await trips.create(draft)).trip.id)
  }
  fault.database?.(database.raw)

  return {
    letters,
    tripIds,
    raw: database.raw,
    today: time.today,
    passDays: (days) => {
      at += days * DAY_MS
    },
    changeHead: async (symbol) => {
      await agency.saveProfile({ id: null, draft: profileDraft(time.today(), symbol) })
    },
    changeSigner: async (name) => {
      const { signers } = must(await agency.get())
      const head = signers.findLast(({ authority, validTo }) => authority === 'head' && validTo === null)
      if (head === undefined || head.validFrom >= time.today()) return
      const { id, ...draft } = head
      must(await agency.saveSigner({ id, draft: { ...draft, validTo: time.today() } }))
      must(await agency.saveSigner({ id: null, draft: signerDraft(name, 'head', addDays(time.today(), 1)) }))
    },
    retitle: async (tripId, title) => {
      const { trip } = must(await trips.get({ id: tripId }))
      const [member] = trip.members
      const staffMemberId = member?.staffMemberId ?? null
      if (staffMemberId === null) throw new Error('a trip of nobody')
      const draft = tripDraft(trip.kind, title, staffMemberId, 'as_recorded')
      must(await trips.update({ id: tripId, revision: trip.revision, draft }))
    },
    close: () => {
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
