import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import type { LetterRow } from '#contract/routes/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import { BatchBar } from '#renderer/features/document/batch-bar.tsx'
import { letterWords } from '#renderer/features/document/messages.ts'
import { useAct } from '#renderer/features/document/use-act.ts'
import { useStartBatch } from '#renderer/features/document/use-batch.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'
import { LetterMarks } from '#renderer/ui/letter-marks.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { kindLabel, letterPath } from '#renderer/words/letter-words.ts'

type Props = { readonly record: RecordRef; readonly ids: readonly LetterId[] }

const MadeRow = ({ row }: { readonly row: LetterRow }): ReactNode => (
  <Box
    component="li"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 1,
      py: 1,
      '& + &': { borderTop: '1px solid', borderColor: 'divider' },
    }}
  >
    <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
      <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{kindLabel(row.kind)}</Typography>
      {row.subject !== '' && (
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {row.subject}
        </Typography>
      )}
    </Box>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      <LetterMarks row={row} withState />
    </Box>
    <Button
      component={RouterLink}
      to={letterPath(row.id)}
      size="small"
      variant="outlined"
      aria-label={`Mở ${kindLabel(row.kind)}`}
    >
      Mở
    </Button>
  </Box>
)

/** The letters just made: open each, or send all for signature and print all with one action. */
export const MadeLetters = ({ record, ids }: Props): ReactNode => {
  const toast = useToast()
  const list = useRoute('letter.list', { record, days: 4000 })
  const { busy, problem, run } = useAct<'freeze' | 'print'>()
  const [batchId, setBatchId] = useState<string | null>(null)
  const startBatch = useStartBatch()
  const made = (list.data ?? []).filter(({ id }) => ids.includes(id))
  if (made.length === 0) return null
  const ready = made.filter(({ state, missingCount }) => state === 'draft' && missingCount === 0)
  const printable = made.filter(({ state, missingCount }) => state !== 'withdrawn' && missingCount === 0)
  const freezeAll = async (): Promise<string | null> => {
    const failures: string[] = []
    for (const { id, revision, kind } of ready) {
      const reply = await invoke('letter.freeze', { id, revision })
      if (!reply.ok) failures.push(`${kindLabel(kind)}: ${explain(reply.error, letterWords)}`)
    }
    const done = ready.length - failures.length
    if (done > 0) toast({ text: `Đã chốt nội dung ${done} văn bản. Hãy in để trình ký.` })
    return failures.length === 0 ? null : failures.join('\n')
  }
  const printAll = async (): Promise<string | null> => {
    const started = await startBatch(
      printable.map(({ id }) => id),
      'print',
    )
    if (!started.ok) return started.sentence
    setBatchId(started.id)
    return null
  }
  return (
    <Section
      title={`Vừa lập (${made.length})`}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
          <Button
            variant="outlined"
            startIcon={<PrintOutlined />}
            disabled={printable.length === 0 || busy !== null}
            loading={busy === 'print'}
            onClick={() => void run('print', printAll)}
          >
            In tất cả
          </Button>
          <Button
            variant="contained"
            disabled={ready.length === 0 || busy !== null}
            loading={busy === 'freeze'}
            onClick={() => void run('freeze', freezeAll)}
          >
            Trình ký tất cả
          </Button>
        </Box>
      }
    >
      {problem !== null && (
        <Alert severity="error" sx={{ mb: 2, whiteSpace: 'pre-line' }}>
          {problem}
        </Alert>
      )}
      <BatchBar startedId={batchId} />
      <Box component="ul" aria-label="Văn bản vừa lập" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {made.map((row) => (
          <MadeRow key={row.id} row={row} />
        ))}
      </Box>
    </Section>
  )
}
