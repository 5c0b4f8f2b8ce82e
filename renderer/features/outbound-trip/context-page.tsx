import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { OutboundTripView, TripContext } from '#contract/routes/outbound-trip.ts'
import { profileInForce } from '#domain/agency/agency.ts'
import { isPrivate } from '#domain/outbound-trip/outbound-trip.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { yearOf } from '#domain/shared/local-date.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { ContextMembers } from '#renderer/features/outbound-trip/context-members.tsx'
import { warningWords } from '#renderer/features/outbound-trip/context-words.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { TripActions } from '#renderer/features/outbound-trip/trip-actions.tsx'
import { planWords } from '#renderer/features/outbound-trip/trip-facts.tsx'
import { totalWords } from '#renderer/features/outbound-trip/trip-funding.tsx'
import { tripIdOf, WrongAddress } from '#renderer/features/outbound-trip/trip-id.tsx'
import { fundingSourceNames } from '#renderer/features/outbound-trip/words.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { type Fact, FactList } from '#renderer/ui/fact-list.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { countryNames } from '#renderer/words/country-names.ts'
import { dayRange } from '#renderer/words/day-range.ts'
import { phaseLooks } from '#renderer/words/trip-words.ts'

type Props = {
  readonly view: OutboundTripView
  readonly context: TripContext
  readonly countryName: (code: string) => string
}

const requestFacts = ({ view: { trip }, context, countryName }: Props): readonly Fact[] => [
  { label: 'Loại chuyến đi', value: tripKindNames[trip.kind] },
  {
    label: 'Thời gian, nơi đến',
    value: `${dayRange(trip.departsOn, trip.returnsOn)}, ${[...new Set(trip.legs.map(({ country }) => country))].map(countryName).join(', ')}`,
  },
  ...(trip.host === '' ? [] : [{ label: 'Đơn vị mời', value: trip.host }]),
  ...(trip.purpose === '' ? [] : [{ label: isPrivate(trip.kind) ? 'Lý do' : 'Mục đích', value: trip.purpose }]),
  ...(isPrivate(trip.kind) ? [] : [{ label: 'Kế hoạch năm', value: planWords(trip, context.planItem) }]),
  {
    label: 'Kinh phí',
    value:
      trip.funding.length === 0
        ? 'Chưa ghi'
        : `${totalWords(context.fundingTotal)} (${[...new Set(trip.funding.map(({ source }) => fundingSourceNames[source]))].join(', ')})`,
  },
  ...(trip.carriesSecrets ? [{ label: 'Mang bí mật nhà nước', value: 'Có, theo văn bản cho phép riêng' }] : []),
]

const Look = (props: Props): ReactNode => {
  const { view, context, countryName } = props
  const warning = warningWords(context)
  return (
    <>
      <Alert severity={warning === null ? 'success' : 'warning'} sx={{ mb: 3 }}>
        {warning === null
          ? 'Không ai trong đoàn trùng ngày với chuyến khác, còn nợ báo cáo hay vướng hạn hộ chiếu.'
          : `Cần xem xét: ${warning}`}
      </Alert>
      <Section title="Đề nghị">
        <FactList facts={requestFacts(props)} />
      </Section>
      <Section title={`Người đi (${context.members.length})`}>
        <ContextMembers members={context.members} year={yearOf(view.trip.departsOn)} countryName={countryName} />
      </Section>
    </>
  )
}

const ContextOf = ({ id }: { readonly id: OutboundTripId }): ReactNode => {
  const isKeeper = useKeeper()
  const trip = useRoute('outbound_trip.get', { id })
  const context = useRoute('outbound_trip.context', { id })
  const agency = useRoute('agency.get')
  const countries = useRoute('countries.get')
  const status = useRoute('app.status')
  const words = { 'outbound_trip.not_found': tripWords['outbound_trip.not_found'] }
  const countryName = countryNames(countries.data ?? [])
  return (
    <QueryView query={trip} words={words}>
      {(view) => (
        <Box sx={{ maxWidth: 1280 }}>
          <PageHeader
            title={`Cơ sở quyết định: ${view.trip.title}`}
            state={<StateChip {...phaseLooks[view.phase]} />}
            actions={
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>
                <Button component={Link} to={screenPath('outbound_trip').replace(':id', id)} variant="outlined">
                  Về hồ sơ chuyến đi
                </Button>
                <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => print()}>
                  In
                </Button>
                {status.data !== undefined && !isKeeper && (
                  <TripActions
                    view={view}
                    profile={profileInForce(agency.data?.profiles ?? [], view.trip.departsOn)}
                    today={status.data.today}
                    isKeeper={isKeeper}
                  />
                )}
              </Box>
            }
          />
          <QueryView query={context} words={words}>
            {(known) => <Look view={view} context={known} countryName={countryName} />}
          </QueryView>
        </Box>
      )}
    </QueryView>
  )
}

/** Cơ sở quyết định: what a leader needs to say yes or no, on one page that prints whole. */
export const TripContextPage = (): ReactNode => {
  const id = tripIdOf(useParams())
  return id === null ? <WrongAddress /> : <ContextOf key={id} id={id} />
}
