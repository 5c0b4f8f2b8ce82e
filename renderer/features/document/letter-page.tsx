import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link as RouterLink, useParams } from 'react-router'
import type { LetterView } from '#contract/routes/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { AwaitingPanel } from '#renderer/features/document/awaiting-panel.tsx'
import type { Office } from '#renderer/features/document/choice-fields.tsx'
import { DraftPanel } from '#renderer/features/document/draft-panel.tsx'
import { FileActions } from '#renderer/features/document/file-actions.tsx'
import { IssuedPanel } from '#renderer/features/document/issued-panel.tsx'
import { letterFacts } from '#renderer/features/document/letter-facts.ts'
import { LetterHistory } from '#renderer/features/document/letter-history.tsx'
import { letterIdOf, WrongAddress } from '#renderer/features/document/letter-id.tsx'
import { DraftPreview, StoredPreview } from '#renderer/features/document/letter-preview.tsx'
import { letterWords } from '#renderer/features/document/messages.ts'
import { RelatedLetters } from '#renderer/features/document/related-letters.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FactList } from '#renderer/ui/fact-list.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { kindLabel, stateLook } from '#renderer/words/letter-words.ts'
import { recordPath } from '#renderer/words/record-words.ts'

type Props = { readonly view: LetterView; readonly office: Office }

/** The file that holds now: of a paper at the signer's the printed one, after that the issued one. */
const digestOf = ({ frozen, issued }: LetterView['letter']) => issued?.fileDigest ?? frozen?.fileDigest ?? null

const Pages = ({ view: { letter, missing } }: Pick<Props, 'view'>): ReactNode => {
  const digest = digestOf(letter)
  if (digest !== null) return <StoredPreview key={digest} id={letter.id} digest={digest} />
  if (letter.state === 'withdrawn') return <EmptyState text="Văn bản đã rút, không còn bản xem trước." />
  if (missing.length > 0) return <EmptyState text="Bổ sung thông tin còn thiếu thì các trang sẽ hiện ở đây." />
  return <DraftPreview id={letter.id} />
}

const Panel = ({ view, office }: Props): ReactNode => {
  const { letter } = view
  const facts = (
    <Section title="Văn bản">
      <FactList facts={letterFacts(view)} />
    </Section>
  )
  if (letter.issued !== null)
    return (
      <IssuedPanel view={view} issued={letter.issued} today={office.today}>
        {facts}
      </IssuedPanel>
    )
  return (
    <>
      {letter.state === 'draft' && <DraftPanel view={view} office={office} />}
      {letter.state === 'awaiting_number' && <AwaitingPanel view={view} today={office.today} />}
      {facts}
    </>
  )
}

const LetterRecord = ({ view, office }: Props): ReactNode => {
  const page = useRef<HTMLDivElement>(null)
  const { letter, missing } = view
  const title = kindLabel(letter.kind)
  const path = recordPath(letter.record)
  const hasPages = digestOf(letter) !== null || (letter.state === 'draft' && missing.length === 0)
  useEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0)
  }, [])
  return (
    <Box ref={page}>
      <PageHeader
        title={title}
        state={
          <>
            <StateChip {...stateLook(letter)} />
            {letter.state === 'issued' && letter.dispatches.length > 0 && <StateChip tone="done" label="Đã gửi" />}
            {letter.state === 'issued' && view.differences.length > 0 && (
              <StateChip tone="late" label="Đã khác dữ liệu" />
            )}
          </>
        }
        facts={
          <>
            {view.subject === title ? '' : `${view.subject} · `}
            <Link component={RouterLink} to={path} underline="always" color="inherit">
              {view.recordTitle}
            </Link>
          </>
        }
        actions={
          <Button component={RouterLink} to={screenPath('documents')}>
            Về danh sách văn bản
          </Button>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(376px, 2fr) minmax(0, 3fr)' },
        }}
      >
        <Box
          sx={{
            position: { lg: 'sticky' },
            top: 0,
            maxHeight: { lg: 'calc(100vh - 104px)' },
            overflowY: { lg: 'auto' },
            scrollbarWidth: 'thin',
            pr: { lg: 1 },
          }}
        >
          <Panel view={view} office={office} />
          <RelatedLetters letter={letter} original={view.original} followers={view.followers} />
          <LetterHistory history={letter.history} isNumbered={view.isNumbered} />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          {hasPages && <FileActions id={letter.id} />}
          <Pages view={view} />
        </Box>
      </Box>
    </Box>
  )
}

const LetterOf = ({ id }: { readonly id: LetterId }): ReactNode => {
  const letter = useRoute('letter.get', { id })
  const agency = useRoute('agency.get')
  const status = useRoute('app.status')
  return (
    <QueryView query={letter} words={{ 'letter.not_found': letterWords['letter.not_found'] }}>
      {(view) => (
        <QueryView query={agency}>
          {({ profiles, signers }) => (
            <QueryView query={status}>
              {({ today }) => <LetterRecord view={view} office={{ profiles, signers, today }} />}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

/** One letter: its real pages, and beside them what can be done with it now. */
export const LetterPage = (): ReactNode => {
  const id = letterIdOf(useParams())
  return id === null ? <WrongAddress /> : <LetterOf key={id} id={id} />
}
