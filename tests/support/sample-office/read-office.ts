import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { type SeedContext, seedContext, value } from '#tests/support/sample-office/seed-context.ts'

/** Opens a sample office as its personnel officer for some work on a day, and closes it again. */
export const withOffice = async <T>(
  folder: string,
  day: LocalDate,
  work: (context: SeedContext) => Promise<T>,
): Promise<T> => {
  const context = seedContext(folder, day)
  try {
    value(await context.services.session.logIn(sampleAccounts.officer), 'log-in')
    return await work(context)
  } finally {
    context.services.vault.close()
  }
}

const everything = { search: '', countries: [], kind: null, phase: null, year: null } as const

/** Everything the register holds, as its repositories give it. */
export const readOffice = (folder: string, day: LocalDate) =>
  withOffice(folder, day, ({ services }) =>
    services.vault.uow().read(async (repos) => {
      const { trips } = await repos.trips.page(everything, 0, 1000)
      return {
        profiles: await repos.agency.profiles(),
        signers: await repos.agency.signers(),
        accounts: await repos.accounts.all(),
        units: await repos.units.all(),
        staff: await repos.staff.all(),
        trips,
        letters: (await repos.letters.findAll((await repos.letters.summaries({})).map(({ id }) => id))).toSorted(
          (a, b) => (a.id < b.id ? -1 : 1),
        ),
        reports: (await Promise.all(trips.map(({ id }) => repos.reports.ofTrip(id)))).flat(),
        settled: [...(await repos.duties.ofRecords(trips.map(({ id }) => tripRef(id)))).entries()].toSorted(
          ([a], [b]) => (a < b ? -1 : 1),
        ),
      }
    }),
  )

export type OfficeRecords = Awaited<ReturnType<typeof readOffice>>
