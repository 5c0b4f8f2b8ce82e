import path from 'node:path'
import { afterAll } from 'vitest'
import type { RouteName } from '#contract/index.ts'
import { temporaryFolder } from '#db/testing/temporary-register.ts'
import type { Role } from '#domain/account/account.ts'
import { UserName } from '#domain/account/account.ts'
import type { AccountId } from '#domain/shared/ids.ts'
import type { Result } from '#domain/shared/result.ts'
import { aProfile, aSigner } from '#domain/testing/samples.ts'
import type { LogFacts } from '#electron/backend/port.ts'
import { buildServices } from '#electron/backend/services.ts'
import { dispatch } from '#electron/ipc/dispatch.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import type { Host } from '#electron/services/host.ts'

export const RESOURCES = path.join(import.meta.dirname, '../../resources')
export const PASSWORD = 'ngựa chạy trên đồi'
export const ADMINISTRATOR = 'quan.tri'

/** What only Electron can do, answered as Electron would after a click on "Save". */
export const testHost: Host = {
  renderPdf: async () => new Uint8Array([0x25, 0x50, 0x44, 0x46]),
  bindPdf: async (_title, work) => {
    await work(async () => 1)
    return [new Uint8Array([0x25, 0x50, 0x44, 0x46])]
  },
  printPdf: async () => 'printed',
  openFile: async () => null,
  saveFile: async (name) => ({ ok: true, path: `/tmp/${name}` }),
}

/** A clock that stands still until a test moves it. */
export const testTime = (instant = '2026-01-12T02:00:00.000Z') => {
  let now = Date.parse(instant)
  return {
    milliseconds: (): number => now,
    pass: (seconds: number): void => {
      now += seconds * 1000
    },
  }
}

export type LogLine = { readonly event: string; readonly facts: LogFacts }

/** The whole backend on a folder of its own, as the utility process builds it; `log` is what would be in the log file. */
export const backendOn = (folder: string, time = testTime()) => {
  const log: LogLine[] = []
  const setup = {
    folder,
    resources: RESOURCES,
    version: '0.1.0',
    isDemo: false,
    nativeBinding: null,
    clockOffset: 0,
  }
  const services = buildServices(
    setup,
    testHost,
    (_level, event, facts) => void log.push({ event, facts }),
    time.milliseconds,
  )
  afterAll(() => services.vault.close())
  const context = {
    handlers: handlers(services),
    session: services.vault.session,
    onBug: (route: string, cause: unknown) =>
      void log.push({ event: 'bug', facts: { route, what: cause instanceof Error ? (cause.stack ?? '') : '' } }),
  }
  const call = (route: RouteName, input?: unknown): Promise<Result<unknown, string>> => dispatch(context, route, input)
  return { folder, time, services, log, context, call }
}

const firstRun = () => {
  const { id: _profileId, ...profile } = aProfile(1, { validFrom: '2020-01-01' })
  const { id: _signerId, ...signer } = aSigner(1, { validFrom: '2020-01-01' })
  return {
    profiles: [profile],
    signer,
    administrator: { userName: UserName.parse(ADMINISTRATOR), displayName: 'Trần Thị Quản', password: PASSWORD },
  }
}

/** The value of a reply that must have succeeded. */
export const must = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value
  throw new Error(`${result.error.code} ${JSON.stringify(result.error.details)}`)
}
export const codeOf = (result: Result<unknown, string>): string => (result.ok ? 'ok' : result.error.code)

/** An office after its first run, locked. */
export const newOffice = async () => {
  const backend = backendOn(temporaryFolder())
  const { recoveryCode } = must(await backend.services.session.create(firstRun()))
  return { ...backend, recoveryCode }
}

export const logIn = (
  services: ReturnType<typeof backendOn>['services'],
  userName = ADMINISTRATOR,
  password = PASSWORD,
) => services.session.logIn({ userName, password })

/** One account more; the administrator must be logged in. */
export const addAccount = async (
  services: ReturnType<typeof backendOn>['services'],
  userName: string,
  role: Role,
): Promise<AccountId> => {
  const account = {
    userName: UserName.parse(userName),
    displayName: `Người ${userName}`,
    role,
    staffMemberId: null,
    password: PASSWORD,
  }
  return must(await services.accounts.create(account)).id
}
