import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link as RouterLink, useParams } from 'react-router'
import type { PlannedLetter } from '#contract/routes/letter.ts'
import { InboundVisitId, OutboundTripId } from '#domain/shared/ids.ts'
import { type RecordRef, tripRef, visitRef } from '#domain/shared/record-ref.ts'
import { ChoiceFields, type Office } from '#renderer/features/document/choice-fields.tsx'
import { MadeLetters } from '#renderer/features/document/made-letters.tsx'
import { letterWords } from '#renderer/features/document/messages.ts'
import { chosenKinds, planGroups, toggled } from '#renderer/features/document/plan-groups.ts'
import { PlannedLetterRow } from '#renderer/features/document/planned-letter-row.tsx'
import { useAct } from '#renderer/features/document/use-act.ts'
import { usePrepareChoice } from '#renderer/features/document/use-prepare-choice.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { backToRecord, recordPath } from '#renderer/words/record-words.ts'

type Props = {
  readonly record: RecordRef
  readonly title: string
  readonly plan: readonly PlannedLetter[]
  readonly office: Office
}

const Preparing = ({ record, title, plan, office }: Props): ReactNode => {
  const page = useRef<HTMLDivElement>(null)
  const [choice, change] = usePrepareChoice()
  const { busy, problem, run } = useAct<'prepare'>()
  const kinds = chosenKinds(plan, choice.kinds)
  const prepare = async (): Promise<string | null> => {
    const reply = await invoke('letter.prepare', { record, kinds: [...kinds], choices: choice.choices })
    if (!reply.ok) return explain(reply.error, letterWords)
    change(({ made }) => ({ kinds: [], made: [...made, ...reply.value] }))
    page.current?.closest('main')?.scrollTo(0, 0)
    return null
  }
  useEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0)
  }, [])
  return (
    <Box ref={page} sx={{ maxWidth: 1280 }}>
      <PageHeader
        title="Chuẩn bị văn bản"
        facts={title}
        actions={
          <Button component={RouterLink} to={recordPath(record)}>
            {backToRecord[record.of]}
          </Button>
        }
      />
      <MadeLetters record={record} ids={choice.made} />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 344px' },
        }}
      >
        <Box>
          {planGroups(plan).map(({ title, letters }) => (
            <Section key={title} title={title}>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {letters.map((planned) => (
                  <PlannedLetterRow
                    key={planned.kind}
                    planned={planned}
                    record={record}
                    isChosen={kinds.includes(planned.kind)}
                    onToggle={() => change((before) => ({ kinds: toggled(plan, before.kinds, planned.kind) }))}
                  />
                ))}
              </Box>
            </Section>
          ))}
        </Box>
        <Box sx={{ position: { lg: 'sticky' }, top: 0 }}>
          <Section title="Dùng chung">
            <Stack spacing={2}>
              <ChoiceFields
                office={office}
                choices={choice.choices}
                onChoose={(choices) => change(() => ({ choices }))}
              />
              {problem !== null && <Alert severity="error">{problem}</Alert>}
              <Button
                variant="contained"
                disabled={kinds.length === 0}
                loading={busy !== null}
                onClick={() => void run('prepare', prepare)}
              >
                {kinds.length === 0 ? 'Chưa chọn văn bản nào' : `Lập ${kinds.length} văn bản`}
              </Button>
              <Typography variant="body2" color="textSecondary">
                Văn bản được lập ở dạng nháp; thiếu thông tin vẫn lập được, bổ sung rồi mới trình ký.
              </Typography>
            </Stack>
          </Section>
        </Box>
      </Box>
    </Box>
  )
}

type OfProps = { readonly record: RecordRef; readonly title: string }

const PrepareOf = ({ record, title }: OfProps): ReactNode => {
  const plan = useRoute('letter.plan', { record })
  const agency = useRoute('agency.get')
  const status = useRoute('app.status')
  return (
    <QueryView query={plan} words={{ 'letter.record_not_found': letterWords['letter.record_not_found'] }}>
      {(planned) => (
        <QueryView query={agency}>
          {({ profiles, signers }) => (
            <QueryView query={status}>
              {({ today }) => (
                <Preparing record={record} title={title} plan={planned} office={{ profiles, signers, today }} />
              )}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

const notThere = letterWords['letter.record_not_found']

const PrepareTrip = ({ id }: { readonly id: OutboundTripId }): ReactNode => (
  <QueryView query={useRoute('outbound_trip.get', { id })} words={{ 'outbound_trip.not_found': notThere }}>
    {({ trip }) => <PrepareOf record={tripRef(id)} title={trip.title} />}
  </QueryView>
)

const PrepareVisit = ({ id }: { readonly id: InboundVisitId }): ReactNode => (
  <QueryView query={useRoute('inbound_visit.get', { id })} words={{ 'inbound_visit.not_found': notThere }}>
    {({ visit }) => <PrepareOf record={visitRef(id)} title={visit.title} />}
  </QueryView>
)

/** Chuẩn bị văn bản: all letters that an event of a trip needs, made with one action. */
export const PreparePage = (): ReactNode => {
  const id = OutboundTripId.safeParse(useParams().id)
  return id.success ? (
    <PrepareTrip key={id.data} id={id.data} />
  ) : (
    <EmptyState text="Không có chuyến đi nào ở địa chỉ này." />
  )
}

/** The same of a visit. */
export const PrepareVisitPage = (): ReactNode => {
  const id = InboundVisitId.safeParse(useParams().id)
  return id.success ? (
    <PrepareVisit key={id.data} id={id.data} />
  ) : (
    <EmptyState text="Không có đoàn vào nào ở địa chỉ này." />
  )
}
