import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { LetterRequest } from '#contract/routes/letter.ts'
import { type AgencyProfile, profileInForce, type Signer } from '#domain/agency/agency.ts'
import { LetterKind } from '#domain/document/letter-kind.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { LetterChoices } from '#renderer/features/outbound-trip/letter-choices.tsx'
import { letterName } from '#renderer/features/outbound-trip/letter-names.ts'
import { LetterOutcome } from '#renderer/features/outbound-trip/letter-outcome.tsx'
import {
  NumberAndDay,
  numberAndDayWords,
  readChoices,
  requestOf,
  writeChoices,
} from '#renderer/features/outbound-trip/letter-request.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { tripIdOf, WrongAddress } from '#renderer/features/outbound-trip/trip-id.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { dayToText } from '#renderer/ui/form/day-text.ts'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

type Props = {
  readonly trip: OutboundTrip
  readonly kind: LetterKind
  readonly profiles: readonly AgencyProfile[]
  readonly signers: readonly Signer[]
  readonly today: LocalDate
}

const Letter = ({ trip, kind, profiles, signers, today }: Props): ReactNode => {
  const [params, setParams] = useSearchParams()
  const page = useRef<HTMLDivElement>(null)
  const choices = readChoices(params)
  // Head and signer are those of the letter's own day; without one, of today.
  const day = choices.day ?? today
  const profile = profileInForce(profiles, day)
  const request: LetterRequest = requestOf(trip.id, kind, choices, signers, day)
  const form = useOfficeForm(NumberAndDay, { number: choices.number, day: dayToText(choices.day) }, numberAndDayWords)
  // What stands in the fields at the moment of a click, also when the last one has only just been left.
  const latestRequest = (): LetterRequest | null => {
    const typed = NumberAndDay.safeParse(form.getValues())
    if (typed.success) return requestOf(trip.id, kind, { ...choices, ...typed.data }, signers, typed.data.day ?? today)
    void form.trigger(undefined, { shouldFocus: true })
    return null
  }
  useEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0)
  }, [])
  return (
    <Box ref={page}>
      <PageHeader
        title={letterName(kind, profile)}
        facts={trip.title}
        actions={
          <Button component={Link} to={screenPath('outbound_trip').replace(':id', trip.id)}>
            Về chuyến đi
          </Button>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '344px minmax(0, 1fr)' },
        }}
      >
        <LetterOutcome key={kind} request={request} latestRequest={latestRequest} trip={trip}>
          <LetterChoices
            form={form}
            trip={trip}
            kind={kind}
            profile={profile}
            signers={signers}
            today={today}
            choices={choices}
            signerId={request.signerId}
            onChange={(after) => setParams(writeChoices(after), { replace: true })}
          />
        </LetterOutcome>
      </Box>
    </Box>
  )
}

const LetterOf = ({ id, kind }: { readonly id: OutboundTripId; readonly kind: LetterKind }): ReactNode => {
  const trip = useRoute('outbound_trip.get', { id })
  const agency = useRoute('agency.get')
  const status = useRoute('app.status')
  return (
    <QueryView query={trip} words={{ 'outbound_trip.not_found': tripWords['outbound_trip.not_found'] }}>
      {(view) => (
        <QueryView query={agency}>
          {({ profiles, signers }) => (
            <QueryView query={status}>
              {({ today }) => (
                <Letter trip={view.trip} kind={kind} profiles={profiles} signers={signers} today={today} />
              )}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

/** One công văn of a trip: what is still missing, then the real pages. */
export const LetterPage = (): ReactNode => {
  const params = useParams()
  const id = tripIdOf(params)
  const kind = LetterKind.safeParse(params.kind)
  return id === null || !kind.success ? <WrongAddress /> : <LetterOf key={id} id={id} kind={kind.data} />
}
