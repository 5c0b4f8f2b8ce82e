import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { Output } from '#contract/index.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { useAct } from '#renderer/features/document/use-act.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { sizeText } from '#renderer/words/size-text.ts'

export type Proof = NonNullable<Output<'letter.pick_proof'>>

type Props = { readonly onChange: (proof: Proof | null) => void }

/** Minh chứng: a scan or a receipt, picked with the system's dialog and attached when the form is saved. */
export const ProofField = ({ onChange }: Props): ReactNode => {
  const [proof, setProof] = useState<Proof | null>(null)
  const { busy, problem, run } = useAct<'pick'>()
  const take = (picked: Proof | null): void => {
    setProof(picked)
    onChange(picked)
  }
  const pick = async (): Promise<string | null> => {
    const reply = await invoke('letter.pick_proof')
    if (!reply.ok) return explain(reply.error, letterWords)
    if (reply.value !== null) take(reply.value)
    return null
  }
  return (
    <Box role="group" aria-label="Minh chứng">
      <Typography variant="body2" sx={{ fontWeight: 500, mb: 0.5 }}>
        Minh chứng
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Button
          size="small"
          variant="outlined"
          startIcon={<AttachFileOutlined />}
          loading={busy !== null}
          onClick={() => void run('pick', pick)}
        >
          {proof === null ? 'Chọn tệp' : 'Chọn tệp khác'}
        </Button>
        {proof !== null && (
          <>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }} role="status">
              {`${proof.name} (${sizeText(proof.size)})`}
            </Typography>
            <IconButton size="small" aria-label={`Bỏ tệp ${proof.name}`} onClick={() => take(null)}>
              <CloseOutlined fontSize="small" />
            </IconButton>
          </>
        )}
      </Box>
      <FormHelperText error={problem !== null} role={problem === null ? undefined : 'alert'}>
        {problem ?? 'Bản quét, ảnh chụp có dấu đến, phiếu gửi bưu chính…; tệp được lưu và khóa cùng văn bản.'}
      </FormHelperText>
    </Box>
  )
}
