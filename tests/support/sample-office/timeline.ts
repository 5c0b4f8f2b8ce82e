import type { LocalDate } from '#domain/shared/local-date.ts'
import type { SeedContext } from '#tests/support/sample-office/seed-context.ts'

/** One thing the office does, on its day. */
export type Deed = { readonly on: LocalDate; readonly run: (context: SeedContext) => Promise<void> }

/** In the order of days; deeds of one day stay in the order they were told. Later than today has not happened yet. */
export const inOrder = (deeds: readonly Deed[], today: LocalDate): readonly Deed[] =>
  deeds.filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
