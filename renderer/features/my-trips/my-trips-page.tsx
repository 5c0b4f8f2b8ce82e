import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import { OwedList } from '#renderer/features/my-trips/owed-list.tsx'
import { OwnTripCard } from '#renderer/features/my-trips/own-trip-card.tsx'
import { owedOf } from '#renderer/features/my-trips/own-trip-words.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { countryNames } from '#renderer/words/country-names.ts'

/** Chuyến đi của tôi: what the traveller owes by when, and each of his trips with its report. */
export const MyTripsPage = (): ReactNode => {
  const session = useSession()
  const trips = useRoute('return_report.mine')
  const countries = useRoute('countries.get')
  const status = useRoute('app.status')
  const mayWrite = session?.role !== 'leader'
  const countryName = countryNames(countries.data ?? [])
  return (
    <Page>
      <PageHeader title="Chuyến đi của tôi" facts={session?.displayName} />
      {session?.staffMemberId === null ? (
        <Alert severity="info">
          Tài khoản này chưa được gắn với hồ sơ cán bộ nên chưa có chuyến đi nào ở đây. Hãy báo quản trị của cơ quan gắn
          tài khoản với tên bạn, rồi đăng nhập lại.
        </Alert>
      ) : (
        <QueryView query={status}>
          {({ today }) => (
            <QueryView query={trips}>
              {(own) =>
                own.length === 0 ? (
                  <EmptyState text="Bạn chưa có chuyến đi nước ngoài nào trong sổ." />
                ) : (
                  <>
                    <OwedList owed={owedOf(own, today)} mayWrite={mayWrite} />
                    {own.map((trip) => (
                      <OwnTripCard key={trip.tripId} trip={trip} countryName={countryName} mayWrite={mayWrite} />
                    ))}
                  </>
                )
              }
            </QueryView>
          )}
        </QueryView>
      )}
    </Page>
  )
}
