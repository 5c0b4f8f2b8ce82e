import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'

type Props = {
  readonly isNew: boolean
  /** On the button: "Lưu đoàn ra". */
  readonly saveLabel: string
  readonly isBusy: boolean
  readonly onLeave: () => void
  readonly onSaveAndNext: () => void
  readonly onJump: (name: string) => void
}

/** Stays in view below the form: what is missing, and the ways out. */
export const FormBar = ({ isNew, saveLabel, isBusy, onLeave, onSaveAndNext, onJump }: Props): ReactNode => (
  <Box
    sx={{
      position: 'sticky',
      bottom: { xs: -16, md: -24 },
      zIndex: 2,
      mx: { xs: -2, md: -3 },
      mb: { xs: -2, md: -3 },
      px: { xs: 2, md: 3 },
      py: 2,
      bgcolor: 'background.default',
      borderTop: '1px solid',
      borderColor: 'divider',
    }}
  >
    <Box sx={{ maxHeight: '22vh', overflowY: 'auto', mb: 1, '&:empty': { display: 'none' } }}>
      <ErrorSummary onJump={onJump} />
    </Box>
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}>
      <Typography variant="caption" color="textSecondary" sx={{ mr: 'auto' }}>
        {`Enter sang ô tiếp theo · Ctrl+S lưu${isNew ? ' · Ctrl+Enter lưu và thêm mới' : ''}`}
      </Typography>
      <Button onClick={onLeave}>Quay lại</Button>
      {isNew && (
        <Button variant="outlined" disabled={isBusy} onClick={onSaveAndNext}>
          Lưu và thêm mới
        </Button>
      )}
      <Button type="submit" variant="contained" loading={isBusy}>
        {saveLabel}
      </Button>
    </Box>
  </Box>
)
