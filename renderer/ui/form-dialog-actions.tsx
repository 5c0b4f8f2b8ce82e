import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import type { ReactNode } from 'react'

type Props = {
  /** On the button that sends the form: "Ghi nhận". */
  readonly label: string
  readonly isBusy: boolean
  readonly isDanger?: boolean
  readonly onCancel: () => void
}

/** The two ways out of a dialog with a form. */
export const FormDialogActions = ({ label, isBusy, isDanger = false, onCancel }: Props): ReactNode => (
  <DialogActions>
    <Button onClick={onCancel}>Quay lại</Button>
    <Button type="submit" variant="contained" color={isDanger ? 'error' : 'primary'} loading={isBusy}>
      {label}
    </Button>
  </DialogActions>
)
