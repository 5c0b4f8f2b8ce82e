import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { type Actor, auditTrail } from '#db/audit.ts'
import type { OpenDatabase } from '#db/connection.ts'
import { accountRepository } from '#db/repositories/account-repository.ts'
import { agencyRepository } from '#db/repositories/agency-repository.ts'
import { attachmentRepository } from '#db/repositories/attachment-repository.ts'
import { documentTemplateRepository } from '#db/repositories/document-template-repository.ts'
import { dutyRepository } from '#db/repositories/duty-repository.ts'
import { type DutyTableMemory, dutyTableRepository } from '#db/repositories/duty-table-repository.ts'
import { fileRepository } from '#db/repositories/file-repository.ts'
import { inboundVisitRepository } from '#db/repositories/inbound-visit-repository.ts'
import { letterRepository } from '#db/repositories/letter-repository.ts'
import { outboundTripRepository } from '#db/repositories/outbound-trip-repository.ts'
import { outgoingRegisterRepository } from '#db/repositories/outgoing-register-repository.ts'
import { partnerRepository } from '#db/repositories/partner-repository.ts'
import { passportCustodyRepository } from '#db/repositories/passport-custody-repository.ts'
import { planRepository } from '#db/repositories/plan-repository.ts'
import { registerRepository } from '#db/repositories/register-repository.ts'
import { returnReportRepository } from '#db/repositories/return-report-repository.ts'
import { staffRepository } from '#db/repositories/staff-repository.ts'
import { tripQueries } from '#db/repositories/trip-queries.ts'
import { unitRepository } from '#db/repositories/unit-repository.ts'
import { visitQueries } from '#db/repositories/visit-queries.ts'
import { visitReportRepository } from '#db/repositories/visit-report-repository.ts'
import type { Schema } from '#db/schema.ts'
import type { Result } from '#domain/shared/result.ts'

const repositories = (db: Kysely<Schema>, audit: Audit, memory: DutyTableMemory) => ({
  accounts: accountRepository(db, audit),
  agency: agencyRepository(db, audit),
  attachments: attachmentRepository(db, audit),
  custodies: passportCustodyRepository(db, audit),
  documentTemplates: documentTemplateRepository(db, audit),
  duties: dutyRepository(db, audit),
  dutyTable: dutyTableRepository(db, audit, memory),
  files: fileRepository(db, audit),
  inboundVisits: inboundVisitRepository(db, audit),
  letters: letterRepository(db, audit),
  outboundTrips: outboundTripRepository(db, audit),
  outgoingRegister: outgoingRegisterRepository(db),
  partners: partnerRepository(db, audit),
  plan: planRepository(db, audit),
  register: registerRepository(db, audit),
  reports: returnReportRepository(db, audit),
  staff: staffRepository(db, audit),
  trips: tripQueries(db),
  units: unitRepository(db, audit),
  visitReports: visitReportRepository(db, audit),
  visits: visitQueries(db),
})
export type Repositories = ReturnType<typeof repositories>

export type UnitOfWork = {
  /** One state of the register for all of `work`, which can change nothing. */
  readonly read: <T>(work: (repos: Repositories) => Promise<T>) => Promise<T>
  /** Runs in one transaction; a thrown error or a failed Result rolls it back. Only repositories are in reach. */
  readonly write: <T, C extends string>(work: (repos: Repositories) => Promise<Result<T, C>>) => Promise<Result<T, C>>
}

/** Carries a failed Result out of the transaction, so that it is rolled back. */
class RolledBack extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('rolled back')
    this.result = result
  }
}

const readOnly: Audit = () => {
  throw new Error('A change needs uow.write')
}

const changesOf = (database: OpenDatabase): number =>
  Number(database.raw.prepare('SELECT total_changes()').pluck().get())

/**
 * Hands out repositories, never the database: inside `write` nothing can reach the wrong connection, and a change
 * without its audit row cannot be committed.
 */
export const unitOfWork = (database: OpenDatabase, actor: () => Actor): UnitOfWork => {
  const memory: DutyTableMemory = { table: null }
  return {
    read: (work) =>
      database.kysely.transaction().execute(async (trx) => {
        const before = changesOf(database)
        const value = await work(repositories(trx, readOnly, memory))
        if (changesOf(database) > before) throw new Error('A change needs uow.write')
        return value
      }),
    write: async (work) => {
      try {
        return await database.kysely.transaction().execute(async (trx) => {
          const before = changesOf(database)
          const trail = auditTrail(trx, actor())
          const result = await work(repositories(trx, trail.record, memory))
          if (!result.ok) throw new RolledBack(result)
          if (changesOf(database) > before && trail.count() === 0) throw new Error('A change without its audit row')
          return result
        })
      } catch (cause) {
        // What was read meanwhile may have been taken back with the rest.
        memory.table = null
        if (cause instanceof RolledBack) return cause.result as Awaited<ReturnType<typeof work>>
        throw cause
      }
    },
  }
}
