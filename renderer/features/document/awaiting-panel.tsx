import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { LetterView } from '#contract/routes/letter.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { Differences } from '#renderer/features/document/differences.tsx'
import { IssueDialog } from '#renderer/features/document/issue-dialog.tsx'
import { NoteDialog } from '#renderer/features/document/note-dialog.tsx'
import { Section } from '#renderer/ui/section.tsx'

type Props = { readonly view: LetterView; readonly today: LocalDate }
type Open = 'issue' | 'reopen' | 'withdraw' | null

/** Printed and at the signer's: number and day come next, or the way back. */
export const AwaitingPanel = ({ view, today }: Props): ReactNode => {
  const { letter, differences, isNumbered } = view
  const [open, setOpen] = useState<Open>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      {differences.length > 0 && (
        <Section title="Hồ sơ đã thay đổi sau khi chốt">
          <Typography sx={{ mb: 1.5 }}>
            Nếu văn bản phải theo thông tin mới, hãy trả về nháp rồi trình ký lại.
          </Typography>
          <Differences differences={differences} />
        </Section>
      )}
      <Section title={isNumbered ? 'Chờ ký và cấp số' : 'Chờ ký'}>
        <Stack spacing={2}>
          <Typography>
            {isNumbered
              ? 'In để trình ký. Sau khi ký và văn thư cấp số, ghi số và ngày vào đây.'
              : 'In để người đi ký. Giấy này không lấy số; ký xong thì ghi ngày ký.'}
          </Typography>
          <Button variant="contained" onClick={() => setOpen('issue')}>
            {isNumbered ? 'Nhập số và ngày' : 'Ghi nhận đã ký'}
          </Button>
          <Stack direction="row" spacing={1}>
            <Button variant="outlined" onClick={() => setOpen('reopen')}>
              Trả về nháp
            </Button>
            <Button color="error" onClick={() => setOpen('withdraw')}>
              Rút văn bản
            </Button>
          </Stack>
        </Stack>
      </Section>
      {open === 'issue' && (
        <IssueDialog view={view} symbol={letter.frozen?.content.symbol ?? ''} today={today} onClose={close} />
      )}
      {(open === 'reopen' || open === 'withdraw') && <NoteDialog letter={letter} step={open} onClose={close} />}
    </>
  )
}
