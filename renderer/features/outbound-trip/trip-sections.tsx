import { type ReactNode, useState } from 'react'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { OverrideList } from '#renderer/features/outbound-trip/override-list.tsx'
import { PreparationDialog } from '#renderer/features/outbound-trip/preparation-dialog.tsx'
import { TripFacts } from '#renderer/features/outbound-trip/trip-facts.tsx'
import { TripFunding } from '#renderer/features/outbound-trip/trip-funding.tsx'
import { TripHistory } from '#renderer/features/outbound-trip/trip-history.tsx'
import { TripLegs } from '#renderer/features/outbound-trip/trip-legs.tsx'
import { TripMembers } from '#renderer/features/outbound-trip/trip-members.tsx'
import { TripPassports } from '#renderer/features/outbound-trip/trip-passports.tsx'
import { TripReports } from '#renderer/features/outbound-trip/trip-reports.tsx'
import { isCalledOff, tripOffers } from '#renderer/features/outbound-trip/trip-steps.ts'
import { AttachmentViewer } from '#renderer/ui/files/attachment-viewer.tsx'
import { RecordFiles } from '#renderer/ui/files/record-files.tsx'
import { RecordLetters } from '#renderer/ui/record/record-letters.tsx'

/** The parts of the page in order; `data-part` is what a jump looks for. */
const parts = {
  facts: 'Thông tin',
  legs: 'Hành trình',
  members: 'Thành viên',
  funding: 'Kinh phí',
  history: 'Quyết định và lịch sử',
  reports: 'Báo cáo kết quả',
  passports: 'Hộ chiếu',
  documents: 'Văn bản',
  files: 'Tệp',
} as const
type Part = keyof typeof parts

/** Letters are for those who keep the register. */
const isFor = (part: string, isKeeper: boolean): boolean => isKeeper || part !== 'documents'

/** What may be jumped to. */
export const tripParts = (isKeeper: boolean): readonly (readonly [string, string])[] =>
  Object.entries(parts).filter(([part]) => isFor(part, isKeeper))

type Props = {
  readonly view: OutboundTripView
  readonly profile: AgencyProfile | null
  readonly countryName: (code: string) => string
  readonly today: LocalDate
  readonly isKeeper: boolean
}

/** The left side of a trip's page: everything that was recorded about it. */
export const TripSections = ({ view, profile, countryName, today, isKeeper }: Props): ReactNode => {
  const [file, setFile] = useState<Attachment | null>(null)
  const [isPreparing, setPreparing] = useState(false)
  const { trip, attachments } = view
  const offers = tripOffers(view)
  const contents: Readonly<Record<Part, ReactNode>> = {
    facts: <TripFacts trip={trip} planItem={view.planItem} />,
    legs: <TripLegs trip={trip} countryName={countryName} />,
    members: <TripMembers trip={trip} onPrepare={isKeeper && offers.preparation ? () => setPreparing(true) : null} />,
    funding: <TripFunding funding={trip.funding} />,
    history: (
      <>
        <OverrideList overrides={trip.overrides} profile={profile} />
        <TripHistory trip={trip} attachments={attachments} onOpenFile={setFile} />
      </>
    ),
    reports: <TripReports view={view} isKeeper={isKeeper} />,
    passports: <TripPassports trip={trip} custodies={view.custodies} />,
    documents: <RecordLetters record={tripRef(trip.id)} mayPrepare={offers.letter} isCalledOff={isCalledOff(trip)} />,
    files: <RecordFiles record={tripRef(trip.id)} attachments={attachments} isKeeper={isKeeper} onOpen={setFile} />,
  }
  return (
    <div>
      {Object.entries(contents)
        .filter(([part]) => isFor(part, isKeeper))
        .map(([part, content]) => (
          <div key={part} data-part={part}>
            {content}
          </div>
        ))}
      {isPreparing && <PreparationDialog trip={trip} today={today} onClose={() => setPreparing(false)} />}
      {file !== null && <AttachmentViewer attachment={file} onClose={() => setFile(null)} />}
    </div>
  )
}
