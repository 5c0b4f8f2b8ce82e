import Typography from '@mui/material/Typography'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useBlocker } from 'react-router'
import { asksBeforeLeaving } from '#renderer/ui/asks-before-leaving.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'

type Guard = {
  readonly mark: (form: string, isDirty: boolean) => void
  /** Runs at once, or after the question when something is unsaved (log-out, closing). */
  readonly leave: (action: () => void) => void
}

const GuardContext = createContext<Guard>({ mark: () => undefined, leave: (action) => action() })

/** For what leaves a page without navigating: asks once when a form on it has unsaved changes. */
export const useLeave = (): Guard['leave'] => useContext(GuardContext).leave

/**
 * Makes leaving the page ask once while `isDirty`. Call the returned function after a successful save, before
 * navigating: from then on nothing is lost.
 */
export const useUnsavedGuard = (isDirty: boolean): (() => void) => {
  const form = useId()
  const { mark } = useContext(GuardContext)
  useEffect(() => {
    mark(form, isDirty)
    return () => mark(form, false)
  }, [form, isDirty, mark])
  return useCallback(() => mark(form, false), [form, mark])
}

/** Holds the one question of the window; stands inside the router, around the pages. */
export const LeaveGuard = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const dirty = useRef(new Set<string>())
  const [action, setAction] = useState<(() => void) | null>(null)
  const blocker = useBlocker(({ currentLocation, nextLocation }) =>
    asksBeforeLeaving(dirty.current.size, currentLocation.pathname, nextLocation.pathname),
  )
  const guard = useMemo<Guard>(
    () => ({
      mark: (form, isDirty) => {
        if (isDirty) dirty.current.add(form)
        else dirty.current.delete(form)
      },
      leave: (wanted) => {
        if (dirty.current.size === 0) wanted()
        else setAction(() => wanted)
      },
    }),
    [],
  )
  const stay = (): void => {
    setAction(null)
    blocker.reset?.()
  }
  const go = (): void => {
    dirty.current.clear()
    setAction(null)
    blocker.proceed?.()
    action?.()
  }
  return (
    <GuardContext value={guard}>
      {children}
      <ConfirmDialog
        isOpen={blocker.state === 'blocked' || action !== null}
        title="Còn thay đổi chưa lưu"
        confirmLabel="Rời trang, bỏ thay đổi"
        cancelLabel="Ở lại trang"
        isDangerous
        onConfirm={go}
        onCancel={stay}
      >
        <Typography>Những gì vừa nhập trên trang này chưa được lưu và sẽ mất nếu rời đi.</Typography>
      </ConfirmDialog>
    </GuardContext>
  )
}
