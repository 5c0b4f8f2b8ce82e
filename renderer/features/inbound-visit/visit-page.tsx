import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import { type AgencyProfile, profileInForce } from '#domain/agency/agency.ts'
import { InboundVisitId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { VisitActions } from '#renderer/features/inbound-visit/visit-actions.tsx'
import { VisitDutyPanel } from '#renderer/features/inbound-visit/visit-duty-panel.tsx'
import { visitFlags } from '#renderer/features/inbound-visit/visit-filter.ts'
import { VisitNotices } from '#renderer/features/inbound-visit/visit-notices.tsx'
import { VisitSections, visitParts } from '#renderer/features/inbound-visit/visit-sections.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { JumpList, RecordBody, useParts } from '#renderer/ui/record/record-page.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { countryNames } from '#renderer/words/country-names.ts'
import { dayRange } from '#renderer/words/day-range.ts'
import { visitPhaseLooks } from '#renderer/words/inbound-visit-words.ts'
import { visitWords } from '#renderer/words/visit-messages.ts'

type Props = {
  readonly view: InboundVisitView
  readonly profile: AgencyProfile | null
  readonly countryName: (code: string) => string
  readonly today: LocalDate
}

const facts = ({ visit }: InboundVisitView, countryName: (code: string) => string): string => {
  const leader = visit.visitors.find(({ isLeader }) => isLeader)?.fullName
  return [
    visit.partners.map(({ name, country }) => `${name}, ${countryName(country)}`).join('; '),
    dayRange(visit.arrivesOn, visit.departsOn),
    `${visit.visitors.length} khách`,
    leader === undefined ? '' : `Trưởng đoàn: ${leader}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

const VisitRecord = ({ view, profile, countryName, today }: Props): ReactNode => {
  const isKeeper = useKeeper()
  const { page, goTo } = useParts()
  const { visit } = view
  const flags = visitFlags({ ...view, hasOverrides: visit.overrides.length > 0 })
  return (
    <Box ref={page} sx={{ maxWidth: 1280 }}>
      <PageHeader
        title={visit.title}
        state={
          <>
            <StateChip {...visitPhaseLooks[view.phase]} />
            {flags.map((flag) => (
              <StateChip key={flag.label} {...flag} />
            ))}
          </>
        }
        facts={facts(view, countryName)}
        actions={<VisitActions view={view} profile={profile} today={today} isKeeper={isKeeper} />}
      />
      <JumpList parts={visitParts(isKeeper)} onJump={goTo} />
      <RecordBody
        sections={<VisitSections view={view} profile={profile} countryName={countryName} isKeeper={isKeeper} />}
        aside={
          <>
            <VisitNotices view={view} profile={profile} />
            <VisitDutyPanel view={view} profile={profile} today={today} isKeeper={isKeeper} />
          </>
        }
      />
    </Box>
  )
}

const VisitOf = ({ id }: { readonly id: InboundVisitId }): ReactNode => {
  const visit = useRoute('inbound_visit.get', { id })
  const agency = useRoute('agency.get')
  const countries = useRoute('countries.get')
  const status = useRoute('app.status')
  return (
    <QueryView query={visit} words={{ 'inbound_visit.not_found': visitWords['inbound_visit.not_found'] }}>
      {(view) => (
        <QueryView query={agency}>
          {({ profiles }) => (
            <QueryView query={status}>
              {({ today }) => (
                <VisitRecord
                  view={view}
                  profile={profileInForce(profiles, view.visit.arrivesOn)}
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

/** The record of one visit: one scrolling page, with what is owed at the right. */
export const VisitPage = (): ReactNode => {
  const id = InboundVisitId.safeParse(useParams().id)
  return id.success ? (
    <VisitOf key={id.data} id={id.data} />
  ) : (
    <EmptyState text="Không có đoàn vào nào ở địa chỉ này." />
  )
}
