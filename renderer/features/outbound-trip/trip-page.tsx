import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useRef } from 'react'
import { useParams } from 'react-router'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import { type AgencyProfile, profileInForce } from '#domain/agency/agency.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { DutyPanel } from '#renderer/features/outbound-trip/duty-panel.tsx'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { TripActions } from '#renderer/features/outbound-trip/trip-actions.tsx'
import { TripDocuments } from '#renderer/features/outbound-trip/trip-documents.tsx'
import { TripFacts } from '#renderer/features/outbound-trip/trip-facts.tsx'
import { TripFunding } from '#renderer/features/outbound-trip/trip-funding.tsx'
import { TripHistory } from '#renderer/features/outbound-trip/trip-history.tsx'
import { tripIdOf, WrongAddress } from '#renderer/features/outbound-trip/trip-id.tsx'
import { TripLegs } from '#renderer/features/outbound-trip/trip-legs.tsx'
import { TripMembers } from '#renderer/features/outbound-trip/trip-members.tsx'
import { tripOffers } from '#renderer/features/outbound-trip/trip-steps.ts'
import { useKeeper } from '#renderer/features/outbound-trip/use-keeper.ts'
import { dayRange, OVERDUE_RETURN, phaseLooks } from '#renderer/features/outbound-trip/words.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { countryNames } from '#renderer/words/country-names.ts'

type Props = {
  readonly view: OutboundTripView
  readonly profile: AgencyProfile | null
  readonly countryName: (code: string) => string
  readonly today: LocalDate
}

const SECTIONS = ['Thông tin', 'Hành trình', 'Thành viên', 'Kinh phí', 'Văn bản', 'Quyết định và lịch sử'] as const
/** Letters are for those who keep the register. */
const KEEPERS_ONLY = 'Văn bản'

type JumpProps = { readonly isKeeper: boolean; readonly onJump: (index: number) => void }

const JumpList = ({ isKeeper, onJump }: JumpProps): ReactNode => (
  <Box component="nav" aria-label="Các phần của trang" sx={{ mb: 1, mt: -1.5, ml: -1, displayPrint: 'none' }}>
    {SECTIONS.filter((title) => isKeeper || title !== KEEPERS_ONLY).map((title, index) => (
      <Button key={title} size="small" onClick={() => onJump(index)}>
        {title}
      </Button>
    ))}
  </Box>
)

const facts = ({ trip }: OutboundTripView): string => {
  const leader = trip.members.find(({ role }) => role === 'leader')?.fullName
  return [
    `${trip.members.length} người`,
    dayRange(trip.departsOn, trip.returnsOn),
    leader === undefined ? '' : `Trưởng đoàn: ${leader}`,
    trip.actualExitOn === null ? '' : `Đi thực tế ${formatDay(trip.actualExitOn)}`,
    trip.actualEntryOn === null ? '' : `Về thực tế ${formatDay(trip.actualEntryOn)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

const TripRecord = ({ view, profile, countryName, today }: Props): ReactNode => {
  const isKeeper = useKeeper()
  const sections = useRef<HTMLDivElement>(null)
  const jump = (index: number): void => sections.current?.children[index]?.scrollIntoView({ block: 'start' })
  const { trip } = view
  return (
    <Box sx={{ maxWidth: 1280 }}>
      <PageHeader
        title={trip.title}
        state={
          <>
            <StateChip {...phaseLooks[view.phase]} />
            {view.isOverdueReturn && <StateChip tone="late" label={OVERDUE_RETURN} />}
          </>
        }
        facts={facts(view)}
        actions={<TripActions view={view} today={today} isKeeper={isKeeper} />}
      />
      <JumpList isKeeper={isKeeper} onJump={jump} />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
          '@media print': { display: 'block' },
        }}
      >
        <Box ref={sections}>
          <TripFacts trip={trip} />
          <TripLegs trip={trip} countryName={countryName} />
          <TripMembers members={trip.members} />
          <TripFunding funding={trip.funding} />
          {isKeeper && <TripDocuments tripId={trip.id} mayPrepare={tripOffers(view).letter} />}
          <TripHistory trip={trip} />
        </Box>
        <Box
          sx={{
            order: { xs: -1, lg: 0 },
            position: { lg: 'sticky' },
            top: 0,
            maxHeight: { lg: 'calc(100vh - 104px)' },
            overflowY: { lg: 'auto' },
            scrollbarWidth: 'thin',
            '@media print': { position: 'static', maxHeight: 'none', overflow: 'visible' },
          }}
        >
          <DutyPanel view={view} profile={profile} today={today} isKeeper={isKeeper} />
        </Box>
      </Box>
    </Box>
  )
}

const TripOf = ({ id }: { readonly id: OutboundTripId }): ReactNode => {
  const trip = useRoute('outbound_trip.get', { id })
  const agency = useRoute('agency.get')
  const countries = useRoute('countries.get')
  const status = useRoute('app.status')
  return (
    <QueryView query={trip} words={{ 'outbound_trip.not_found': tripWords['outbound_trip.not_found'] }}>
      {(view) => (
        <QueryView query={agency}>
          {({ profiles }) => (
            <QueryView query={status}>
              {({ today }) => (
                <TripRecord
                  view={view}
                  profile={profileInForce(profiles, view.trip.departsOn)}
                  countryName={countryNames(countries.data ?? [])}
                  today={today}
                />
              )}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

/** The record of one trip: one scrolling page, with what is owed at the right. */
export const TripPage = (): ReactNode => {
  const id = tripIdOf(useParams())
  return id === null ? <WrongAddress /> : <TripOf key={id} id={id} />
}
