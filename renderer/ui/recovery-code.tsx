import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import GlobalStyles from '@mui/material/GlobalStyles'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'

type Props = {
  readonly code: string
  /** Printed above the code, so that the sheet says what it opens. */
  readonly heading: string
  readonly doneLabel: string
  readonly onDone: () => void
}

const SHEET = 'recovery-sheet'

// The printed sheet holds the heading, the code and one sentence: nothing else of the window.
const onlyTheSheet = (
  <GlobalStyles
    styles={{
      '@media print': {
        'body *': { visibility: 'hidden' },
        [`#${SHEET}, #${SHEET} *`]: { visibility: 'visible', color: '#000 !important', background: '#fff !important' },
        [`#${SHEET}`]: { position: 'fixed', inset: '20mm 20mm auto 20mm' },
      },
    }}
  />
)

/** Shows a recovery code once, in large groups; going on needs the word that it is kept. */
export const RecoveryCode = ({ code, heading, doneLabel, onDone }: Props): ReactNode => {
  const [isKept, setKept] = useState(false)
  // It is nowhere else: leaving or closing the window asks until somebody has said that it is kept.
  useUnsavedGuard(!isKept)
  return (
    <Stack spacing={3}>
      {onlyTheSheet}
      <Alert severity="warning">
        Mã này chỉ hiện một lần. Quên mật khẩu mà không còn mã thì không ai mở lại được sổ, kể cả người làm ra phần mềm.
      </Alert>
      <Box id={SHEET} sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, p: 3, textAlign: 'center' }}>
        <Typography variant="h2" component="p">
          {heading}
        </Typography>
        <Box
          role="group"
          aria-label="Mã khôi phục"
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            justifyContent: 'center',
            gap: 2,
            my: 3,
            fontFamily: 'ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace',
            fontSize: '1.5rem',
            fontWeight: 600,
            letterSpacing: '0.12em',
          }}
        >
          {code.split('-').map((group, index, { length }) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups of one code, never reordered
            <span key={index}>{index < length - 1 ? `${group}-` : group}</span>
          ))}
        </Box>
        <Typography variant="body2" color="textSecondary">
          Cất bản in trong két hoặc phong bì niêm phong; không để cùng máy tính, không chụp ảnh, không gửi qua mạng.
        </Typography>
      </Box>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}>
        <FormControlLabel
          label="Tôi đã cất mã ở nơi an toàn"
          control={<Checkbox checked={isKept} onChange={(_, checked) => setKept(checked)} />}
        />
        <Stack direction="row" sx={{ gap: 1 }}>
          <Button variant="outlined" onClick={() => print()}>
            In mã khôi phục
          </Button>
          <Button variant="contained" disabled={!isKept} onClick={onDone}>
            {doneLabel}
          </Button>
        </Stack>
      </Stack>
    </Stack>
  )
}
