import { type OpenScreenId, openScreensOf } from '#tests/support/app-driver/screens.ts'
import { type SampleAccount, sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { letterKey } from '#tests/support/sample-office/letter-deeds.ts'
import type { SampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'

/** Who shows a screen: the first of these who may open it, so that few log-ins are needed. */
const guides: readonly SampleAccount[] = [
  sampleAccounts.staffMember,
  sampleAccounts.officer,
  sampleAccounts.administrator,
  sampleAccounts.leader,
]

const some = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the sample office has no ${key}`)
  return id
}

type Params = Readonly<Record<string, string>>
/** One look at a screen, told from other looks at the same screen by its detail. */
export type TourLook = { readonly detail: string; readonly params: Params }

/** One letter of each state; the first has been sent, and its record says something else since. */
const letterLooks = {
  issued: letterKey('approved-indonesia', 'outbound_trip_request'),
  awaiting: letterKey('overdue-request-poland', 'outbound_trip_submission'),
  draft: letterKey('approved-indonesia', 'outbound_trip_decision'),
  correction: `${letterKey('nordic-study-visit', 'outbound_trip_pre_report')} correct`,
} as const

/** Which records of the sample office a screen shows; most screens are worth one look. */
export const tourLooks = (
  id: OpenScreenId,
  { staff, trips, visits, letters, reports }: SampleOffice,
): readonly [TourLook, ...TourLook[]] => {
  const look = (ids: ReadonlyMap<string, string>, key: string, detail = ''): TourLook => ({
    detail,
    params: { id: some(ids, key) },
  })
  if (id === 'document') {
    const { issued, ...others } = letterLooks
    return [
      look(letters, issued, 'issued'),
      ...Object.entries(others).map(([detail, key]) => look(letters, key, detail)),
    ]
  }
  if (id === 'my_report' || id === 'return_report') {
    const ofPart = (detail: string, key: string): TourLook => {
      const part = reports.get(key)
      if (part === undefined) throw new Error(`the sample office has no ${key}`)
      return { detail, params: { id: part.tripId, memberId: part.memberId } }
    }
    // The traveller's own part came back to him; the office reads one that waits for it and one that it took.
    return id === 'my_report'
      ? [ofPart('', 'late-report-china sent_back')]
      : [ofPart('', 'just-back-singapore submitted'), ofPart('accepted', 'robot-course-korea accepted')]
  }
  if (id === 'inbound_visit')
    return [
      look(visits, 'korea-institute'),
      look(visits, 'japan-lone-expert', 'consent'),
      look(visits, 'closed-korea', 'closed'),
    ]
  if (id === 'visit_report') return [look(visits, 'reported-japan'), look(visits, 'report-due-korea', 'form')]
  if (id === 'inbound_visit_edit' || id === 'visit_documents' || id === 'visit_programme')
    return [look(visits, 'korea-institute')]
  if (id === 'trip_documents') return [look(trips, 'approved-indonesia')]
  return [id.startsWith('staff') ? look(staff, 'office-0') : look(trips, 'cleared-oceania')]
}

export type TourStop = { readonly guide: SampleAccount; readonly ids: readonly OpenScreenId[] }

/** Every screen behind the log-in, grouped by who shows it. */
export const tourStops: readonly TourStop[] = guides
  .map((guide, index) => {
    const shown = guides.slice(0, index).flatMap(({ role }) => openScreensOf(role))
    return { guide, ids: openScreensOf(guide.role).filter((id) => !shown.includes(id)) }
  })
  .filter(({ ids }) => ids.length > 0)
