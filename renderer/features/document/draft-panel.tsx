import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { LetterView } from '#contract/routes/letter.ts'
import { ChoiceFields, type Office } from '#renderer/features/document/choice-fields.tsx'
import { choosable } from '#renderer/features/document/choices.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { NoteDialog } from '#renderer/features/document/note-dialog.tsx'
import { useAct } from '#renderer/features/document/use-act.ts'
import { useChoices } from '#renderer/features/document/use-choices.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { MissingList } from '#renderer/ui/missing-list.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = { readonly view: LetterView; readonly office: Office }

/** A draft: what is missing, what may be chosen, and the way to the signature. */
export const DraftPanel = ({ view, office }: Props): ReactNode => {
  const { letter, missing } = view
  const toast = useToast()
  const { choices, problem: choiceProblem, choose, settled } = useChoices(letter)
  const { busy, problem, run } = useAct<'freeze'>()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const freeze = async (): Promise<string | null> => {
    const reply = await invoke('letter.freeze', { id: letter.id, revision: await settled() })
    if (!reply.ok) return explain(reply.error, letterWords)
    toast({ text: 'Đã chốt nội dung. Hãy in để trình ký.' })
    return null
  }
  return (
    <>
      {missing.length > 0 && (
        <Section title={`Còn thiếu (${missing.length})`}>
          <Typography sx={{ mb: 1.5 }}>
            Bổ sung những mục sau thì văn bản mới lập được. Chọn một mục để đến đúng chỗ cần ghi.
          </Typography>
          <MissingList missing={missing} record={letter.record} label="Thông tin còn thiếu" />
        </Section>
      )}
      <Section title="Soạn thảo">
        <Stack spacing={2}>
          {choosable(letter.kind) && <ChoiceFields office={office} choices={choices} onChoose={choose} />}
          {(choiceProblem ?? problem) !== null && <Alert severity="error">{choiceProblem ?? problem}</Alert>}
          <Button
            variant="contained"
            disabled={missing.length > 0}
            loading={busy !== null}
            onClick={() => void run('freeze', freeze)}
          >
            Trình ký (chốt nội dung)
          </Button>
          <Typography variant="body2" color="textSecondary">
            Bản nháp luôn theo hồ sơ. Chốt nội dung thì văn bản giữ nguyên để in, trình ký; số và ngày ghi sau khi ký.
          </Typography>
          <Button color="error" sx={{ alignSelf: 'flex-start' }} onClick={() => setWithdrawing(true)}>
            Rút văn bản
          </Button>
        </Stack>
      </Section>
      {isWithdrawing && <NoteDialog letter={letter} step="withdraw" onClose={() => setWithdrawing(false)} />}
    </>
  )
}
