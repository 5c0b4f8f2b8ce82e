import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Topic } from '#contract/topics.ts'
import { documentKinds, templateFile } from '#domain/document/document-kind.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import { placeOf } from '#electron/backend/bug-place.ts'
import type { BackendSetup, LogFacts } from '#electron/backend/port.ts'
import { accountService } from '#electron/services/account-service.ts'
import { agencyService } from '#electron/services/agency-service.ts'
import { attachmentService } from '#electron/services/attachment-service.ts'
import { type Clock, clock } from '#electron/services/clock.ts'
import { documentTemplateService } from '#electron/services/document-template-service.ts'
import type { Host } from '#electron/services/host.ts'
import { idSource } from '#electron/services/ids.ts'
import { inboundVisitService } from '#electron/services/inbound-visit-service.ts'
import { letterBatchService } from '#electron/services/letter-batch-service.ts'
import { letterService } from '#electron/services/letter-service.ts'
import { outboundTripService } from '#electron/services/outbound-trip-service.ts'
import { outgoingRegisterService } from '#electron/services/outgoing-register-service.ts'
import { partnerService } from '#electron/services/partner-service.ts'
import { passportCustodyService } from '#electron/services/passport-custody-service.ts'
import { planService } from '#electron/services/plan-service.ts'
import { reminderService } from '#electron/services/reminder-service.ts'
import { countriesNamed, loadResources } from '#electron/services/resources.ts'
import { returnReportService } from '#electron/services/return-report-service.ts'
import { rulesService } from '#electron/services/rules-service.ts'
import { seedDutyTable } from '#electron/services/seed-duty-table.ts'
import { sessionService } from '#electron/services/session-service.ts'
import { staffService } from '#electron/services/staff-service.ts'
import { type ShippedTemplate, templatesInUse } from '#electron/services/template-in-use.ts'
import { vault } from '#electron/services/vault.ts'
import { visitReportService } from '#electron/services/visit-report-service.ts'
import { visitorListService } from '#electron/services/visitor-list-service.ts'

export type Log = (level: 'error' | 'info', event: string, facts: LogFacts) => void

/**
 * Builds database, services and their ports by hand: no container, no singletons. `announce` hears of what changes by
 * itself, between two requests.
 */
export const buildServices = (
  setup: BackendSetup,
  host: Host,
  log: Log,
  time: () => number = Date.now,
  announce: (topic: Topic) => void = () => undefined,
) => {
  const milliseconds = (): number => time() + setup.clockOffset
  const theClock: Clock = clock(milliseconds)
  const newId = idSource(milliseconds)
  const resources = loadResources(setup.resources)
  const register = vault({
    folder: setup.folder,
    clock: theClock,
    newId,
    nativeBinding: setup.nativeBinding ?? undefined,
    prepare: (opened) => seedDutyTable(opened, resources, newId),
  })
  const { uow } = register
  const today = theClock.today
  const who = (): string => register.session()?.displayName ?? ''
  const shipped: ShippedTemplate = (kind) => readFileSync(path.join(setup.resources, 'templates', templateFile(kind)))
  const templates = templatesInUse(shipped)
  const letters = letterService({
    uow,
    newId,
    today,
    now: theClock.now,
    who,
    countries: resources.countryName,
    templates,
    host,
  })
  const delegations = {
    uow,
    newId,
    today,
    now: theClock.now,
    who,
    // Dispatch lets nobody in without a session; whoever had none would see and do the least.
    role: () => register.session()?.role ?? 'staff_member',
    countriesNamed: countriesNamed(resources),
  } as const
  /** A draft that lacks something has no trích yếu yet, and is named by its kind. */
  const subjectOf = async (id: LetterId): Promise<string> => {
    const view = await letters.get({ id })
    if (!view.ok) return ''
    return view.value.subject === '' ? documentKinds[view.value.letter.kind].label : view.value.subject
  }
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
    trips: outboundTripService(delegations),
    visits: inboundVisitService(delegations),
    partners: partnerService({ uow, newId, today }),
    visitorLists: visitorListService({ host }),
    visitReports: visitReportService({ uow, newId, today, now: theClock.now, who }),
    attachments: attachmentService({ uow, newId, now: theClock.now, who, session: register.session, host }),
    reports: returnReportService({ uow, today, now: theClock.now, who, session: register.session }),
    documentTemplates: documentTemplateService({
      uow,
      newId,
      now: theClock.now,
      session: register.session,
      shipped,
      templates,
      host,
    }),
    letters,
    letterBatches: letterBatchService({
      letterFile: letters.file,
      subjectOf,
      host,
      newId,
      today,
      milliseconds,
      session: register.session,
      announce: () => announce('letter_batch'),
      onBug: (cause) => log('error', 'bug', { route: 'letter_batch', ...placeOf(cause) }),
    }),
    outgoingRegister: outgoingRegisterService({
      uow,
      today,
      now: theClock.now,
      who,
      countries: resources.countryName,
      templates,
      host,
    }),
    passportCustody: passportCustodyService({
      uow,
      newId,
      today,
      now: theClock.now,
      who,
      countries: resources.countryName,
      templates,
      host,
    }),
    plan: planService({ uow, newId }),
    reminders: reminderService({
      uow,
      newId,
      today,
      now: theClock.now,
      who,
      countries: resources.countryName,
      templates,
      host,
    }),
    rules: rulesService({ uow, newId, today }),
    windowErrors: async ({ name, place }: { name: string; place: string }): Promise<Result<null, never>> => {
      log('error', 'window_error', { name, place })
      return ok(null)
    },
  }
}

export type Services = ReturnType<typeof buildServices>
