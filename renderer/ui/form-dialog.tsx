import Dialog from '@mui/material/Dialog'
import DialogTitle from '@mui/material/DialogTitle'
import { type ReactNode, useId } from 'react'

type Props = {
  readonly isOpen: boolean
  readonly title: string
  readonly maxWidth?: 'xs' | 'sm' | 'md' | 'lg'
  readonly onCancel: () => void
  /** A form with `DialogContent` and `DialogActions`. */
  readonly children: ReactNode
}

/** A dialog to fill in: Escape closes it, a click outside never does. */
export const FormDialog = ({ isOpen, title, maxWidth = 'sm', onCancel, children }: Props): ReactNode => {
  const id = useId()
  return (
    <Dialog
      open={isOpen}
      onClose={(_, reason) => reason === 'escapeKeyDown' && onCancel()}
      aria-labelledby={`${id}-title`}
      maxWidth={maxWidth}
      fullWidth
      // A long form scrolls between its title and its buttons, which stay in view.
      sx={{ '& form': { display: 'flex', flexDirection: 'column', minHeight: 0 } }}
    >
      <DialogTitle id={`${id}-title`} component="h2" variant="h2">
        {title}
      </DialogTitle>
      {children}
    </Dialog>
  )
}
