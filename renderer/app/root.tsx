import { lazy, type ReactNode, Suspense } from 'react'
import { LogInPage } from '#renderer/features/session/log-in-page.tsx'
import { useWindowState } from '#renderer/ipc/session.ts'

const openApp = () => import('#renderer/app/open-app.tsx').then((module) => ({ default: module.OpenApp }))
const OpenApp = lazy(openApp)
const FirstRunApp = lazy(() =>
  import('#renderer/app/first-run-app.tsx').then((module) => ({ default: module.FirstRunApp })),
)

const WARM_UP_AFTER_MS = 700

// What comes after log-in is fetched while somebody types the password, never before the page is drawn and can be used.
const warmUp = (): void => {
  setTimeout(() => requestIdleCallback(() => void openApp(), { timeout: 2000 }), WARM_UP_AFTER_MS)
}

/** The three phases of the window. Only the log-in page is part of the first chunk: start-up time is its budget. */
export const Root = (): ReactNode => {
  const state = useWindowState()
  switch (state.phase) {
    case 'locked':
      return <LogInPage notice={state.notice} onUsable={warmUp} />
    case 'first_run':
      return (
        <Suspense>
          <FirstRunApp />
        </Suspense>
      )
    case 'open':
      return (
        <Suspense>
          <OpenApp session={state.session} />
        </Suspense>
      )
    default:
      return state satisfies never
  }
}
