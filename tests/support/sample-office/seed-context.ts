import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type {
  InboundVisitId,
  Instant,
  LetterId,
  OutboundTripId,
  PartnerId,
  TripMemberId,
  UnitId,
} from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { Result } from '#domain/shared/result.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import { buildServices, type Services } from '#electron/backend/services.ts'
import { clock } from '#electron/services/clock.ts'
import type { Host } from '#electron/services/host.ts'
import { type ClerkBook, clerkBook } from '#tests/support/sample-office/clerk-book.ts'
import { proofOfSending } from '#tests/support/sample-office/proof-of-sending.ts'

/** Which part of which return report. */
export type ReportKey = { readonly tripId: OutboundTripId; readonly memberId: TripMemberId }

export type SeedContext = {
  readonly services: Services
  /** The app's clock stands at nine in the morning of this day and moves on a second with every look. */
  readonly setDay: (day: LocalDate) => void
  readonly now: () => Instant
  readonly units: Map<string, UnitId>
  readonly staff: Map<string, StaffMember>
  readonly trips: Map<string, OutboundTripId>
  readonly visits: Map<string, InboundVisitId>
  /** By name. */
  readonly partners: Map<string, PartnerId>
  readonly letters: Map<string, LetterId>
  readonly reports: Map<string, ReportKey>
  readonly book: ClerkBook
}

/** The value of an outcome that may not fail here: the sample office breaks no rule. */
export const value = <T>(result: Result<T>, what: string): T => {
  if (!result.ok) throw new Error(`${what}: ${result.error.code} ${JSON.stringify(result.error.details)}`)
  return result.value
}

const noWindow = (): never => {
  throw new Error('The sample office is built without a window')
}
const host: Host = {
  renderPdf: noWindow,
  bindPdf: noWindow,
  printPdf: noWindow,
  openFile: async () => proofOfSending(),
  saveFile: noWindow,
}

const SECOND = 1000

/** The production services on a folder, with a clock that can be set. */
export const seedContext = (folder: string, opensOn: LocalDate): SeedContext => {
  mkdirSync(folder, { recursive: true })
  let now = 0
  const setDay = (day: LocalDate): void => {
    // Two in the morning UTC is nine in Vietnam; a day already begun goes on.
    now = Math.max(now, Date.parse(`${day}T02:00:00Z`))
  }
  setDay(opensOn)
  const setup = {
    folder,
    resources: path.resolve(import.meta.dirname, '../../../resources'),
    version: '0.1.0',
    isDemo: false,
    nativeBinding: null,
    clockOffset: 0,
  }
  const report = (level: string, event: string): void => {
    throw new Error(`${level} ${event}`)
  }
  const tick = (): number => {
    now += SECOND
    return now
  }
  return {
    services: buildServices(setup, host, report, tick),
    setDay,
    now: clock(tick).now,
    units: new Map(),
    staff: new Map(),
    trips: new Map(),
    visits: new Map(),
    partners: new Map(),
    letters: new Map(),
    reports: new Map(),
    book: clerkBook(),
  }
}
