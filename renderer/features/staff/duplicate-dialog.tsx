import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { Duplicate } from '#contract/routes/staff.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'

type Props = {
  readonly duplicates: readonly Duplicate[]
  readonly isBusy: boolean
  /** Opens a record that is there already, in place of this one. */
  readonly onOpen: (duplicate: Duplicate) => void
  readonly onSaveAnyway: () => void
  readonly onCancel: () => void
}

/** Points out who is already in the register under the same name and birth day; the officer decides. */
export const DuplicateDialog = ({ duplicates, isBusy, onOpen, onSaveAnyway, onCancel }: Props): ReactNode => (
  <FormDialog isOpen title="Có thể người này đã có trong sổ" onCancel={onCancel}>
    <DialogContent>
      <Typography sx={{ mb: 2 }}>Sổ đã có người cùng họ tên và ngày sinh:</Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {duplicates.map((duplicate) => (
          <Stack
            key={duplicate.id}
            component="li"
            direction="row"
            sx={{ gap: 2, p: 1.5, alignItems: 'center', border: '1px solid', borderColor: 'divider', borderRadius: 1 }}
          >
            <div style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography sx={{ fontWeight: 600 }}>{duplicate.fullName}</Typography>
              <Typography variant="body2" color="textSecondary">
                {[duplicate.post, duplicate.unitName].filter((part) => part !== '').join(', ')}
              </Typography>
            </div>
            <Button variant="outlined" disabled={isBusy} onClick={() => onOpen(duplicate)}>
              Mở hồ sơ đã có
            </Button>
          </Stack>
        ))}
      </Stack>
    </DialogContent>
    <DialogActions>
      <Button onClick={onCancel} autoFocus>
        Quay lại
      </Button>
      <Button variant="contained" loading={isBusy} onClick={onSaveAnyway}>
        Đây là người khác, vẫn lưu
      </Button>
    </DialogActions>
  </FormDialog>
)
