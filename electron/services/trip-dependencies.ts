import type { UnitOfWork } from '#db/unit-of-work.ts'
import type { Role } from '#domain/account/account.ts'
import type { Instant } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { NewId } from '#electron/services/ids.ts'

/** What the services of trips stand on. */
export type TripDependencies = {
  readonly uow: () => UnitOfWork
  readonly newId: NewId
  readonly today: () => LocalDate
  readonly now: () => Instant
  /** The name and the role of whoever asks. */
  readonly who: () => string
  readonly role: () => Role
  /** Codes of the countries whose Vietnamese names hold what was typed. */
  readonly countriesNamed: (typed: string) => readonly string[]
}
