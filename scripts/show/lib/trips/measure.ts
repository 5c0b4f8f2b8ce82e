import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Input, Output, RouteName } from '#contract/index.ts'
import { unitOfWork } from '#db/unit-of-work.ts'
import type { Session } from '#domain/account/account.ts'
import { AccountId, OutboundTripId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { Result } from '#domain/shared/result.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { buildServices } from '#electron/backend/services.ts'
import { dispatch } from '#electron/ipc/dispatch.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import { clock } from '#electron/services/clock.ts'
import { idSource } from '#electron/services/ids.ts'
import { outboundTripService } from '#electron/services/outbound-trip-service.ts'
import { countriesNamed, loadResources } from '#electron/services/resources.ts'
import { seedDutyTable } from '#electron/services/seed-duty-table.ts'
import type { Action, Measured } from '#scripts/show/lib/trips/verdict.ts'
import { filledRegister } from '#tests/support/trip-register/fill.ts'
import { LETTERS_PER_TRIP } from '#tests/support/trip-register/letters.ts'

const RESOURCES = path.resolve(import.meta.dirname, '../../../../resources')
const CALLS = 25
const session: Session = {
  accountId: AccountId.parse(sampleId(7, 1)),
  userName: 'can.bo' as Session['userName'],
  displayName: 'Cán bộ',
  role: 'personnel_officer',
  staffMemberId: null,
}

const nobody = (): never => {
  throw new Error('nobody is asked here')
}
const host = { renderPdf: nobody, bindPdf: nobody, printPdf: nobody, openFile: nobody, saveFile: nobody }

/** The backend as the window reaches it, on a register of this many trips. */
const backendWith = async (folder: string, trips: number, staff: number) => {
  const time = () => Date.parse('2026-03-10T02:00:00.000Z')
  const { now, today } = clock(time)
  const newId = idSource(time)
  const resources = loadResources(RESOURCES)
  const { database, filled } = filledRegister(folder, { trips, staff, today: today() })
  const uow = unitOfWork(database, () => ({ accountId: session.accountId, name: session.displayName, at: now() }))
  await seedDutyTable(uow, resources, newId)
  const setup = { folder, resources: RESOURCES, version: '0', isDemo: false, nativeBinding: null, clockOffset: 0 }
  const services = {
    ...buildServices(setup, host, nobody, time),
    trips: outboundTripService({
      uow: () => uow,
      newId,
      today,
      now,
      who: () => session.displayName,
      role: () => session.role,
      countriesNamed: countriesNamed(resources),
    }),
  }
  const context = {
    handlers: handlers(services),
    session: () => session,
    onBug: (route: string, cause: unknown) => {
      throw new Error(route, { cause })
    },
  }
  const call = async <R extends RouteName>(route: R, input: Input<R>): Promise<Output<R>> => {
    const reply = (await dispatch(context, route, input)) as Result<Output<R>>
    if (reply.ok) return reply.value
    throw new Error(`${route}: ${reply.error.code} ${JSON.stringify(reply.error.details)}`)
  }
  return { call, filled, today, close: database.close }
}

type Call = Awaited<ReturnType<typeof backendWith>>['call']

const page = { search: '', kind: null, phase: null, year: null, offset: 0, limit: 50 } as const

/** The trip saved as its form would send it, under another title. */
const save = async (call: Call, id: OutboundTripId, n: number): Promise<() => Promise<unknown>> => {
  const { trip } = await call('outbound_trip.get', { id })
  const {
    actualExitOn: _exit,
    actualEntryOn: _entry,
    decisions: _steps,
    overrides: _notes,
    revision,
    id: _id,
    ...shared
  } = trip
  const members = trip.members.map(({ staffMemberId, role }) => ({
    of: 'staff' as const,
    staffMemberId: staffMemberId ?? '',
    role,
    passportId: 'as_recorded' as const,
  }))
  const draft = { ...shared, title: `${trip.title} (${n})`, members }
  return () => call('outbound_trip.update', { id, revision, draft })
}

/** An even choice of trips: the first of many to the last. */
const some = (trips: number, n: number): OutboundTripId =>
  OutboundTripId.parse(sampleId(4, Math.floor(((n + 0.5) * trips) / CALLS)))

const timed = async (prepare: (n: number) => Promise<() => Promise<unknown>>): Promise<readonly number[]> => {
  const times: number[] = []
  for (let n = 0; n < CALLS; n += 1) {
    const run = await prepare(n)
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times
}

const ready = (run: () => Promise<unknown>) => async () => run

/** Fills a register with so many trips and calls each route behind the bridge, one call after another. */
export const measureTrips = async (
  trips: number,
  staff: number,
  tell: (line: string) => void,
): Promise<{ readonly measured: Measured; readonly open: number; readonly today: LocalDate }> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-doan-trips-'))
  try {
    const start = performance.now()
    const { call, filled, today, close } = await backendWith(folder, trips, staff)
    tell(`${trips} trips filled in ${((performance.now() - start) / 1000).toFixed(1)} s`)
    const open = await call('outbound_trip.list', { ...page, phase: 'returned', limit: 200 })
    const openIds = open.rows.map(({ id }) => id)
    const openId = (n: number) => openIds[n % openIds.length] ?? some(trips, n)
    // Duties are settled or open: every trip has all of its rules, six at the least.
    const { duties } = await call('outbound_trip.get', { id: openId(0) })
    const times: Record<Action, readonly number[]> = {
      list: await timed(ready(() => call('outbound_trip.list', page))),
      search: await timed(ready(() => call('outbound_trip.list', { ...page, search: 'ung dung' }))),
      filter: await timed(ready(() => call('outbound_trip.list', { ...page, phase: 'returned' }))),
      open: await timed(async (n) => () => call('outbound_trip.get', { id: n % 2 === 0 ? openId(n) : some(trips, n) })),
      save: await timed((n) => save(call, openId(n), n)),
      'duty board': await timed(ready(() => call('duty.board', { within: 14, onlyLate: false }))),
    }
    close()
    const measured: Measured = {
      trips: filled.trips,
      staff: filled.staff,
      perTrip: {
        members: Math.floor(filled.members / filled.trips),
        legs: Math.floor(filled.legs / filled.trips),
        duties: duties.length,
        letters: Math.min(LETTERS_PER_TRIP, Math.floor(filled.letters / filled.trips)),
      },
      times,
    }
    return { measured, open: filled.open, today: today() }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
