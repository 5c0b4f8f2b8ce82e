import { readFileSync } from 'node:fs'
import path from 'node:path'
import { templateFile } from '#domain/document/document-kind.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import type { BackendSetup, LogFacts } from '#electron/backend/port.ts'
import { accountService } from '#electron/services/account-service.ts'
import { agencyService } from '#electron/services/agency-service.ts'
import { type Clock, clock } from '#electron/services/clock.ts'
import type { Host } from '#electron/services/host.ts'
import { idSource } from '#electron/services/ids.ts'
import { letterService } from '#electron/services/letter-service.ts'
import { outboundTripService } from '#electron/services/outbound-trip-service.ts'
import { loadResources } from '#electron/services/resources.ts'
import { sessionService } from '#electron/services/session-service.ts'
import { staffService } from '#electron/services/staff-service.ts'
import { templatesInUse } from '#electron/services/template-in-use.ts'
import { vault } from '#electron/services/vault.ts'

export type Log = (level: 'error' | 'info', event: string, facts: LogFacts) => void

/** Builds database, services and their ports by hand: no container, no singletons. */
export const buildServices = (setup: BackendSetup, host: Host, log: Log, time: () => number = Date.now) => {
  const milliseconds = (): number => time() + setup.clockOffset
  const theClock: Clock = clock(milliseconds)
  const newId = idSource(milliseconds)
  const resources = loadResources(setup.resources)
  const register = vault({
    folder: setup.folder,
    clock: theClock,
    newId,
    nativeBinding: setup.nativeBinding ?? undefined,
  })
  const { uow } = register
  const today = theClock.today
  const who = (): string => register.session()?.displayName ?? ''
  const table = { rules: resources.rules, calendar: resources.calendar }
  return {
    vault: register,
    resources,
    session: sessionService({
      vault: register,
      clock: theClock,
      newId,
      about: { version: setup.version, dataFolder: setup.folder, isDemo: setup.isDemo },
    }),
    accounts: accountService({ vault: register, clock: theClock, newId }),
    agency: agencyService({ uow, newId }),
    staff: staffService({ uow, newId, today }),
    trips: outboundTripService({
      uow,
      newId,
      today,
      now: theClock.now,
      who,
      seesNumbers: () => register.session()?.role !== 'leader',
      table,
    }),
    letters: letterService({
      uow,
      newId,
      today,
      now: theClock.now,
      who,
      countries: resources.countryName,
      table,
      templates: templatesInUse((kind) => readFileSync(path.join(setup.resources, 'templates', templateFile(kind)))),
      host,
    }),
    windowErrors: async ({ name, place }: { name: string; place: string }): Promise<Result<null, never>> => {
      log('error', 'window_error', { name, place })
      return ok(null)
    },
  }
}

export type Services = ReturnType<typeof buildServices>
