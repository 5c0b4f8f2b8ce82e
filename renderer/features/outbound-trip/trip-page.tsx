import Box from '@mui/material/Box'
import { type ReactNode, useState } from 'react'
import { useParams } from 'react-router'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import { type AgencyProfile, profileInForce } from '#domain/agency/agency.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { DutyPanel } from '#renderer/features/outbound-trip/duty-panel.tsx'
import { GatePanel } from '#renderer/features/outbound-trip/gate-panel.tsx'
import type { PagePart } from '#renderer/features/outbound-trip/gate-words.ts'
import { JourneyDialog } from '#renderer/features/outbound-trip/journey-dialog.tsx'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { TripActions } from '#renderer/features/outbound-trip/trip-actions.tsx'
import { tripFlags } from '#renderer/features/outbound-trip/trip-filter.ts'
import { tripIdOf, WrongAddress } from '#renderer/features/outbound-trip/trip-id.tsx'
import { TripSections, tripParts } from '#renderer/features/outbound-trip/trip-sections.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { JumpList, RecordBody, useParts } from '#renderer/ui/record/record-page.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { countryNames } from '#renderer/words/country-names.ts'
import { dayRange } from '#renderer/words/day-range.ts'
import { phaseLooks } from '#renderer/words/trip-words.ts'

type Props = {
  readonly view: OutboundTripView
  readonly profile: AgencyProfile | null
  readonly countryName: (code: string) => string
  readonly today: LocalDate
}

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
  const { page, goTo } = useParts()
  const [isRecordingJourney, setRecordingJourney] = useState(false)
  const { trip } = view
  const jump = (part: PagePart): void => {
    if (part === 'journey' && isKeeper) setRecordingJourney(true)
    else goTo(part === 'journey' ? 'legs' : part)
  }
  const flags = tripFlags({ ...view, hasOverrides: trip.overrides.length > 0 })
  return (
    <Box ref={page} sx={{ maxWidth: 1280 }}>
      <PageHeader
        title={trip.title}
        state={
          <>
            <StateChip {...phaseLooks[view.phase]} />
            {flags.map((flag) => (
              <StateChip key={flag.label} {...flag} />
            ))}
          </>
        }
        facts={facts(view)}
        actions={<TripActions view={view} profile={profile} today={today} isKeeper={isKeeper} />}
      />
      <JumpList parts={tripParts(isKeeper)} onJump={goTo} />
      <RecordBody
        sections={
          <TripSections view={view} profile={profile} countryName={countryName} today={today} isKeeper={isKeeper} />
        }
        aside={
          <>
            <GatePanel view={view} profile={profile} onJump={jump} />
            <div data-part="duties">
              <DutyPanel view={view} profile={profile} today={today} isKeeper={isKeeper} />
            </div>
          </>
        }
      />
      {isRecordingJourney && <JourneyDialog trip={trip} today={today} onClose={() => setRecordingJourney(false)} />}
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
