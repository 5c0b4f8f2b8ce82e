import path from 'node:path'
import type { Input, Output, RouteName } from '#contract/index.ts'
import { unitOfWork } from '#db/unit-of-work.ts'
import type { Session } from '#domain/account/account.ts'
import { AccountId } from '#domain/shared/ids.ts'
import type { Result } from '#domain/shared/result.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { buildServices } from '#electron/backend/services.ts'
import { dispatch } from '#electron/ipc/dispatch.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import { clock } from '#electron/services/clock.ts'
import { idSource } from '#electron/services/ids.ts'
import { inboundVisitService } from '#electron/services/inbound-visit-service.ts'
import { outboundTripService } from '#electron/services/outbound-trip-service.ts'
import { countriesNamed, loadResources } from '#electron/services/resources.ts'
import { seedDutyTable } from '#electron/services/seed-duty-table.ts'
import { type FillSize, filledRegister } from '#tests/support/filled-register/fill.ts'

const RESOURCES = path.resolve(import.meta.dirname, '../../../../resources')
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

/** The backend as the window reaches it, on a register of this size. */
export const backendWith = async (folder: string, size: FillSize) => {
  const time = () => Date.parse('2026-03-10T02:00:00.000Z')
  const { now, today } = clock(time)
  const newId = idSource(time)
  const resources = loadResources(RESOURCES)
  const { database, filled } = filledRegister(folder, today(), size)
  const uow = unitOfWork(database, () => ({ accountId: session.accountId, name: session.displayName, at: now() }))
  await seedDutyTable(uow, resources, newId)
  const setup = { folder, resources: RESOURCES, version: '0', isDemo: false, nativeBinding: null, clockOffset: 0 }
  const delegations = {
    uow: () => uow,
    newId,
    today,
    now,
    who: () => session.displayName,
    role: () => session.role,
    countriesNamed: countriesNamed(resources),
  }
  const services = {
    ...buildServices(setup, host, nobody, time),
    trips: outboundTripService(delegations),
    visits: inboundVisitService(delegations),
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

export type Call = Awaited<ReturnType<typeof backendWith>>['call']

/** How often each action is measured. */
export const CALLS = 25

/** Milliseconds of each of {@link CALLS} runs; what prepares a run is not counted. */
export const timed = async (prepare: (n: number) => Promise<() => Promise<unknown>>): Promise<readonly number[]> => {
  const times: number[] = []
  for (let n = 0; n < CALLS; n += 1) {
    const run = await prepare(n)
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times
}

export const ready = (run: () => Promise<unknown>) => async () => run

/** The place of an even choice of records: from the first of many to the last. */
export const evenly = (records: number, n: number): number => Math.floor(((n + 0.5) * records) / CALLS)
