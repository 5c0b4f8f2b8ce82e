import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { Dispatch } from '#domain/letter/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { useAct } from '#renderer/features/document/use-act.ts'
import { wayNames } from '#renderer/features/document/words.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { useToast } from '#renderer/ui/toasts.tsx'
import { sizeText } from '#renderer/words/size-text.ts'

type Props = { readonly letterId: LetterId; readonly dispatches: readonly Dispatch[] }

/** To whom the letter went, when and how; a proof is saved by a click on its name. */
export const DispatchList = ({ letterId, dispatches }: Props): ReactNode => {
  const toast = useToast()
  const { problem, run } = useAct<'proof'>()
  if (dispatches.length === 0) return <Typography color="textSecondary">Chưa ghi nhận gửi tới nơi nào.</Typography>
  const saveProof = async (dispatchId: string): Promise<string | null> => {
    const reply = await invoke('letter.save_proof', { id: letterId, dispatchId })
    if (!reply.ok) return explain(reply.error, letterWords)
    if (reply.value !== null) toast({ text: `Đã lưu minh chứng: ${reply.value.path}` })
    return null
  }
  return (
    <>
      <Box component="ul" aria-label="Đã gửi" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {dispatches.map((dispatch) => (
          <Box
            component="li"
            key={dispatch.id}
            sx={{ py: 1, '& + &': { borderTop: '1px solid', borderColor: 'divider' }, overflowWrap: 'anywhere' }}
          >
            <Typography sx={{ fontWeight: 500 }}>{dispatch.recipient}</Typography>
            <Typography variant="body2">
              {`${formatDay(dispatch.sentOn)} · ${wayNames[dispatch.way]}${dispatch.note === '' ? '' : ` · ${dispatch.note}`}`}
            </Typography>
            {dispatch.proof !== null && (
              <Typography variant="body2">
                {'Minh chứng: '}
                <Link
                  component="button"
                  type="button"
                  variant="body2"
                  underline="always"
                  sx={{ textAlign: 'left' }}
                  onClick={() => void run('proof', () => saveProof(dispatch.id))}
                >
                  {dispatch.proof.name}
                </Link>
                {` (${sizeText(dispatch.proof.size)})`}
              </Typography>
            )}
            <Typography variant="caption" color="textSecondary">
              {`${dispatch.recordedBy} ghi ngày ${formatDay(dayInVietnam(dispatch.recordedAt))}`}
            </Typography>
          </Box>
        ))}
      </Box>
      {problem !== null && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {problem}
        </Alert>
      )}
    </>
  )
}
