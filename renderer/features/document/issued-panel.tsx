import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import type { LetterView } from '#contract/routes/letter.ts'
import type { IssuedLetter } from '#domain/letter/letter.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { CorrectionDialog } from '#renderer/features/document/correction-dialog.tsx'
import { Differences } from '#renderer/features/document/differences.tsx'
import { DispatchDialog } from '#renderer/features/document/dispatch-dialog.tsx'
import { DispatchList } from '#renderer/features/document/dispatch-list.tsx'
import { LockedFile } from '#renderer/features/document/locked-file.tsx'
import { letterWords } from '#renderer/features/document/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { letterPath } from '#renderer/words/letter-words.ts'

type Props = {
  readonly view: LetterView
  readonly issued: IssuedLetter
  readonly today: LocalDate
  /** What the letter is, in short: after what has to be done at once. */
  readonly children: ReactNode
}
type Open = 'dispatch' | 'correct' | 'replace' | null

type ReplaceProps = { readonly view: LetterView; readonly onClose: () => void }

const ReplaceQuestion = ({ view: { letter, numberAndSymbol }, onClose }: ReplaceProps): ReactNode => {
  const navigate = useNavigate()
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const replace = async (): Promise<void> => {
    setBusy(true)
    const reply = await invoke('letter.replace', { id: letter.id })
    setBusy(false)
    if (!reply.ok) {
      setProblem(explain(reply.error, letterWords))
      return
    }
    toast({ text: 'Đã lập bản nháp văn bản thay thế.' })
    onClose()
    void navigate(letterPath(reply.value))
  }
  return (
    <ConfirmDialog
      isOpen
      title="Lập văn bản thay thế"
      confirmLabel="Lập văn bản thay thế"
      isBusy={isBusy}
      onConfirm={() => void replace()}
      onCancel={onClose}
    >
      <Typography>
        {`Lập một bản nháp cùng loại theo hồ sơ hiện nay, có số mới. Văn bản ${numberAndSymbol} giữ nguyên và được ghi là đã thay thế khi văn bản mới phát hành.`}
      </Typography>
      {problem !== null && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {problem}
        </Alert>
      )}
    </ConfirmDialog>
  )
}

/** Issued: nothing of it changes any more. What is left is to send it, and to mend by another letter. */
export const IssuedPanel = ({ view, issued, today, children }: Props): ReactNode => {
  const { letter, differences, isNumbered } = view
  const [open, setOpen] = useState<Open>(null)
  const close = (): void => setOpen(null)
  const isOutdated = differences.length > 0
  const mending = (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {isNumbered && (
        <Button variant={isOutdated ? 'contained' : 'outlined'} onClick={() => setOpen('correct')}>
          Lập công văn đính chính
        </Button>
      )}
      <Button variant="outlined" onClick={() => setOpen('replace')}>
        Lập văn bản thay thế
      </Button>
    </Stack>
  )
  return (
    <>
      {isOutdated && (
        <Section title={`Đã khác dữ liệu (${differences.length})`}>
          <Typography sx={{ mb: 1.5 }}>Hồ sơ đã thay đổi sau khi văn bản phát hành:</Typography>
          <Differences differences={differences} />
          <Typography sx={{ my: 1.5 }}>
            {isNumbered
              ? 'Ghi nhầm: đính chính bằng công văn. Nội dung đã thay đổi: lập văn bản thay thế (Nghị định 30/2020/NĐ-CP, Điều 18).'
              : 'Nếu giấy đã ký không còn đúng, lập giấy thay thế để ký lại.'}
          </Typography>
          {mending}
        </Section>
      )}
      {children}
      <Section title={isNumbered ? 'Gửi văn bản' : 'Chuyển giấy đã ký'}>
        <Stack spacing={1.5}>
          <DispatchList letterId={letter.id} dispatches={letter.dispatches} />
          <Button
            variant={letter.dispatches.length === 0 && isNumbered && !isOutdated ? 'contained' : 'outlined'}
            sx={{ alignSelf: 'flex-start' }}
            onClick={() => setOpen('dispatch')}
          >
            Ghi nhận đã gửi
          </Button>
        </Stack>
      </Section>
      {!isOutdated && (
        <Section title="Khi có sai sót">
          <Typography sx={{ mb: 1.5 }}>
            {isNumbered
              ? 'Văn bản đã phát hành không sửa được; sai sót được đính chính hoặc thay thế bằng văn bản khác.'
              : 'Giấy đã ký không sửa được; khi có sai sót, lập giấy thay thế để ký lại.'}
          </Typography>
          {mending}
        </Section>
      )}
      <LockedFile digest={issued.fileDigest} />
      {open === 'dispatch' && <DispatchDialog view={view} today={today} onClose={close} />}
      {open === 'correct' && <CorrectionDialog view={view} onClose={close} />}
      {open === 'replace' && <ReplaceQuestion view={view} onClose={close} />}
    </>
  )
}
