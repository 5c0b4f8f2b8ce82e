import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { StickyBar } from '#renderer/ui/form/sticky-bar.tsx'

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
  <StickyBar onJump={onJump}>
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
  </StickyBar>
)
