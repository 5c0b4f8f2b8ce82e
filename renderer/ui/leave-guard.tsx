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
import { useHoldWindow } from '#renderer/ui/use-hold-window.ts'

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

type NavigationProps = {
  readonly isDirty: () => boolean
  readonly onBlocked: (go: () => void, stay: () => void) => void
}

/** Mounted only while something is unsaved: a router with a blocker complains about every address it did not make. */
const NavigationBlocker = ({ isDirty, onBlocked }: NavigationProps): ReactNode => {
  const blocker = useBlocker(({ currentLocation, nextLocation }) =>
    asksBeforeLeaving(isDirty(), currentLocation.pathname, nextLocation.pathname),
  )
  useEffect(() => {
    if (blocker.state === 'blocked') onBlocked(blocker.proceed, blocker.reset)
  }, [blocker, onBlocked])
  return null
}

/** For pages outside the router: there is nothing to go to, only the window may be closed. */
export const WindowGuard = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const dirty = useRef(new Set<string>())
  const [guard] = useState<Guard>(() => ({
    mark: (form, isDirty) => {
      if (isDirty) dirty.current.add(form)
      else dirty.current.delete(form)
    },
    leave: (action) => action(),
  }))
  useHoldWindow(useCallback(() => dirty.current.size > 0, []))
  return <GuardContext value={guard}>{children}</GuardContext>
}

type Question = { readonly go: () => void; readonly stay: () => void }

/** Holds the one question of the window; stands inside the router, around the pages. */
export const LeaveGuard = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const dirty = useRef(new Set<string>())
  const [isAnyDirty, setAnyDirty] = useState(false)
  const [question, setQuestion] = useState<Question | null>(null)
  const isDirty = useCallback(() => dirty.current.size > 0, [])
  useHoldWindow(isDirty)
  const ask = useCallback((go: () => void, stay: () => void) => setQuestion({ go, stay }), [])
  const guard = useMemo<Guard>(
    () => ({
      mark: (form, isNowDirty) => {
        if (isNowDirty) dirty.current.add(form)
        else dirty.current.delete(form)
        setAnyDirty(isDirty())
      },
      leave: (action) => {
        if (isDirty()) ask(action, () => undefined)
        else action()
      },
    }),
    [ask, isDirty],
  )
  const close = (answer: (question: Question) => void): void => {
    setQuestion(null)
    if (question !== null) answer(question)
  }
  return (
    <GuardContext value={guard}>
      {children}
      {isAnyDirty && <NavigationBlocker isDirty={isDirty} onBlocked={ask} />}
      <ConfirmDialog
        isOpen={question !== null}
        title="Còn thay đổi chưa lưu"
        confirmLabel="Rời trang, bỏ thay đổi"
        cancelLabel="Ở lại trang"
        isDangerous
        onConfirm={() => {
          dirty.current.clear()
          close(({ go }) => go())
        }}
        onCancel={() => close(({ stay }) => stay())}
      >
        <Typography>Những gì vừa nhập chưa được lưu và sẽ mất nếu rời đi.</Typography>
      </ConfirmDialog>
    </GuardContext>
  )
}
