import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Snackbar from '@mui/material/Snackbar'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

type Toast = {
  readonly text: string
  /** An error and a warning stay until they are closed. */
  readonly kind?: 'success' | 'info' | 'warning' | 'error'
  /** For what can be undone: shown as "Hoàn tác". */
  readonly onUndo?: () => void
}

const SHOWN_MS = 6000
const ToastContext = createContext<(toast: Toast) => void>(() => undefined)

/** Shows a short message at the bottom; several wait for each other. */
export const useToast = (): ((toast: Toast) => void) => useContext(ToastContext)

export const Toasts = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [queue, setQueue] = useState<readonly (Toast & { readonly key: number })[]>([])
  const push = useCallback(
    (toast: Toast) => setQueue((waiting) => [...waiting, { ...toast, key: performance.now() }]),
    [],
  )
  const [shown] = queue
  const close = (): void => setQueue((waiting) => waiting.slice(1))
  const kind = shown?.kind ?? 'success'
  return (
    <ToastContext value={push}>
      {children}
      {shown !== undefined && (
        <Snackbar
          key={shown.key}
          open
          autoHideDuration={kind === 'error' || kind === 'warning' ? null : SHOWN_MS}
          // A click elsewhere is work going on, not a wish to lose the message.
          onClose={(_, reason) => reason !== 'clickaway' && close()}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          // Above the save bar of a form: the next save must not wait for the message to go.
          sx={{ bottom: { xs: 80, sm: 88 } }}
        >
          <Alert
            severity={kind}
            variant="standard"
            role={kind === 'error' || kind === 'warning' ? 'alert' : 'status'}
            onClose={close}
            sx={{ border: '1px solid var(--so-line)', boxShadow: 3 }}
            {...(shown.onUndo !== undefined && {
              action: (
                <Button
                  size="small"
                  onClick={() => {
                    shown.onUndo?.()
                    close()
                  }}
                >
                  Hoàn tác
                </Button>
              ),
            })}
          >
            {shown.text}
          </Alert>
        </Snackbar>
      )}
    </ToastContext>
  )
}
