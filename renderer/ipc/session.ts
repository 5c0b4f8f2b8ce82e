import { useSyncExternalStore } from 'react'
import type { Session } from '#domain/account/account.ts'

/** Where the window stands. `notice` is a sentence the log-in page shows above the form. */
export type WindowState =
  | { readonly phase: 'first_run' }
  | { readonly phase: 'locked'; readonly notice: string | null }
  /** Open after a reload: who is logged in is asked from the backend. */
  | { readonly phase: 'open'; readonly session: Session | null }

/** The phase that the main process wrote into the page, so that the log-in page waits for nobody. */
const phaseFromPage = (content: string | null): WindowState => {
  if (content === 'first_run') return { phase: 'first_run' }
  return content === 'open' ? { phase: 'open', session: null } : { phase: 'locked', notice: null }
}

let state: WindowState | null = null
const listeners = new Set<() => void>()

const current = (): WindowState => {
  const written = document.querySelector<HTMLMetaElement>('meta[name=app-phase]')?.content ?? null
  // The development server serves the page as it is; there the address carries the phase.
  state ??= phaseFromPage(import.meta.env.DEV ? new URLSearchParams(location.search).get('phase') : written)
  return state
}

const become = (next: WindowState): void => {
  state = next
  for (const listener of listeners) listener()
}

export const enterApp = (session: Session): void => become({ phase: 'open', session })
export const leaveApp = (notice: string | null = null): void => become({ phase: 'locked', notice })

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useWindowState = (): WindowState => useSyncExternalStore(subscribe, current)

/** Who is logged in; null before log-in and for a moment after a reload. */
export const useSession = (): Session | null => {
  const now = useWindowState()
  return now.phase === 'open' ? now.session : null
}

/** The backend no longer knows this session; said on the log-in page. */
export const loseSession = (): void => {
  if (current().phase === 'open') leaveApp('Phiên làm việc đã kết thúc. Hãy đăng nhập lại.')
}
