import { type OpenScreenId, openScreensOf } from '#tests/support/app-driver/screens.ts'
import { type SampleAccount, sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import type { SampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'

/** Who shows a screen: the first of these who may open it, so that few log-ins are needed. */
const guides: readonly SampleAccount[] = [
  sampleAccounts.officer,
  sampleAccounts.administrator,
  sampleAccounts.staffMember,
  sampleAccounts.leader,
]

const some = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the sample office has no ${key}`)
  return id
}

/** Values for the parameters of an address: which record of the sample office a screen shows. */
export const tourParams = (id: OpenScreenId, office: SampleOffice): Readonly<Record<string, string>> => ({
  id: id.startsWith('staff') ? some(office.staff, 'office-0') : some(office.trips, 'cleared-oceania'),
  kind: 'outbound_trip_report',
})

export type TourStop = { readonly guide: SampleAccount; readonly ids: readonly OpenScreenId[] }

/** Every screen behind the log-in, grouped by who shows it. */
export const tourStops: readonly TourStop[] = guides
  .map((guide, index) => {
    const shown = guides.slice(0, index).flatMap(({ role }) => openScreensOf(role))
    return { guide, ids: openScreensOf(guide.role).filter((id) => !shown.includes(id)) }
  })
  .filter(({ ids }) => ids.length > 0)
