import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { isVisitOff, lastVisitStep } from '#domain/inbound-visit/visit-phase.ts'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { visitStepWords } from '#renderer/features/inbound-visit/step-words.ts'
import { VisitFacts } from '#renderer/features/inbound-visit/visit-facts.tsx'
import { VisitGuests } from '#renderer/features/inbound-visit/visit-guests.tsx'
import { VisitProblems } from '#renderer/features/inbound-visit/visit-problems.tsx'
import { VisitProgramme } from '#renderer/features/inbound-visit/visit-programme.tsx'
import { VisitReportSection } from '#renderer/features/inbound-visit/visit-report-section.tsx'
import { AttachmentViewer } from '#renderer/ui/files/attachment-viewer.tsx'
import { RecordFiles } from '#renderer/ui/files/record-files.tsx'
import { RecordHistory } from '#renderer/ui/record/record-history.tsx'
import { RecordLetters } from '#renderer/ui/record/record-letters.tsx'
import { Section } from '#renderer/ui/section.tsx'

/** The parts of the page in order; `data-part` is what a jump looks for. */
const parts = {
  facts: 'Thông tin',
  guests: 'Khách',
  programme: 'Chương trình',
  report: 'Báo cáo kết quả',
  history: 'Quyết định và lịch sử',
  documents: 'Văn bản',
  files: 'Tệp',
} as const
type Part = keyof typeof parts

/** Letters are for those who keep the register. */
const isFor = (part: string, isKeeper: boolean): boolean => isKeeper || part !== 'documents'

/** What may be jumped to. */
export const visitParts = (isKeeper: boolean): readonly (readonly [string, string])[] =>
  Object.entries(parts).filter(([part]) => isFor(part, isKeeper))

type OverrideProps = Pick<Props, 'view' | 'profile'>

/** What was let pass in writing; it stays with the visit for ever. */
const Overrides = ({ view: { visit }, profile }: OverrideProps): ReactNode =>
  visit.overrides.length === 0 ? null : (
    <Section title="Cho hoàn tất dù còn việc chưa xong">
      {visit.overrides.map(({ reason, documentNumber, signer, missing, recordedAt, recordedBy }) => (
        <Box key={recordedAt} sx={{ breakInside: 'avoid', '& + &': { mt: 2 } }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{`Lý do: ${reason}`}</Typography>
          <Typography variant="body2">
            {[`Người ký: ${signer}`, documentNumber === '' ? '' : `văn bản số ${documentNumber}`]
              .filter((part) => part !== '')
              .join(', ')}
          </Typography>
          <Box sx={{ fontSize: '0.8125rem', my: 0.5 }}>
            <VisitProblems problems={missing} profile={profile} label="Đã cho qua" />
          </Box>
          <Typography variant="caption" color="textSecondary" component="p">
            {`${recordedBy} ghi ngày ${formatDay(dayInVietnam(recordedAt))}`}
          </Typography>
        </Box>
      ))}
    </Section>
  )

type Props = {
  readonly view: InboundVisitView
  readonly profile: AgencyProfile | null
  readonly countryName: (code: string) => string
  readonly isKeeper: boolean
}

/** The left side of a visit's page: everything that was recorded about it. */
export const VisitSections = ({ view, profile, countryName, isKeeper }: Props): ReactNode => {
  const [file, setFile] = useState<Attachment | null>(null)
  const { visit, attachments, phase } = view
  const record = visitRef(visit.id)
  const isCalledOff = isVisitOff(visit) && lastVisitStep(visit)?.kind !== 'refused'
  const contents: Readonly<Record<Part, ReactNode>> = {
    facts: <VisitFacts visit={visit} planItem={view.planItem} countryName={countryName} />,
    guests: <VisitGuests visit={visit} countryName={countryName} />,
    programme: <VisitProgramme visit={visit} />,
    report: <VisitReportSection view={view} />,
    history: (
      <>
        <Overrides view={view} profile={profile} />
        <RecordHistory
          steps={visit.decisions.map((step) => ({ step, name: visitStepWords[step.kind].name, days: '' }))}
          attachments={attachments}
          onOpenFile={setFile}
        />
      </>
    ),
    documents: <RecordLetters record={record} mayPrepare={phase !== 'refused'} isCalledOff={isCalledOff} />,
    files: <RecordFiles record={record} attachments={attachments} isKeeper={isKeeper} onOpen={setFile} />,
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
      {file !== null && <AttachmentViewer attachment={file} onClose={() => setFile(null)} />}
    </div>
  )
}
