import type { UnitOfWork } from '#db/unit-of-work.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import type { Stamp } from '#domain/letter/letter-life.ts'
import type { Instant } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { Host } from '#electron/services/host.ts'
import type { NewId } from '#electron/services/ids.ts'
import type { TemplatesInUse } from '#electron/services/template-in-use.ts'

/** What the services of letters stand on. */
export type LetterDependencies = {
  readonly uow: () => UnitOfWork
  readonly newId: NewId
  readonly today: () => LocalDate
  readonly now: () => Instant
  readonly who: () => string
  readonly countries: CountryName
  readonly templates: TemplatesInUse
  readonly host: Host
}

export const stampOf = ({ now, who }: Pick<LetterDependencies, 'now' | 'who'>): Stamp => ({ at: now(), by: who() })
