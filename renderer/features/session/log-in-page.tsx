import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { LogInForm } from '#renderer/features/session/log-in-form.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { DemoBanner } from '#renderer/ui/demo-banner.tsx'

type Props = {
  /** Why the window came back here, if it was not asked to. */
  readonly notice: string | null
  /** Called once when somebody can type. */
  readonly onUsable: () => void
}

const RecoverForm = lazy(() =>
  import('#renderer/features/session/recover-form.tsx').then((module) => ({ default: module.RecoverForm })),
)

const STATUS_AFTER_MS = 300

/** The first thing anybody sees. It waits for no answer of the backend; the demonstration banner comes when known. */
export const LogInPage = ({ notice, onUsable }: Props): ReactNode => {
  const [isRecovering, setRecovering] = useState(false)
  const [isDemo, setDemo] = useState(false)
  useEffect(() => {
    let isHere = true
    // After the page can be used: whoever types a password does not wait for the backend.
    const timer = setTimeout(() => {
      invoke('app.status').then(
        (reply) => isHere && reply.ok && setDemo(reply.value.isDemo),
        () => undefined,
      )
    }, STATUS_AFTER_MS)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [])
  return (
    <div className="so-window">
      {isDemo && <DemoBanner />}
      <main className="so-centre">
        {isRecovering ? (
          <Suspense>
            <RecoverForm onBack={() => setRecovering(false)} />
          </Suspense>
        ) : (
          <LogInForm notice={notice} onUsable={onUsable} onForgotten={() => setRecovering(true)} />
        )}
      </main>
    </div>
  )
}
