import '#renderer/app/base.css'
import '#renderer/app/plain.css'
import { createRoot } from 'react-dom/client'
import { applyAppearance } from '#renderer/app/appearance.ts'
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx'
import { reportUncaught } from '#renderer/app/report-error.ts'
import { Root } from '#renderer/app/root.tsx'
import { whenSessionLost } from '#renderer/ipc/client.ts'
import { loseSession } from '#renderer/ipc/session.ts'

reportUncaught()
applyAppearance()
whenSessionLost(loseSession)
const container = document.getElementById('root')
if (container)
  createRoot(container).render(
    <ErrorBoundary>
      <Root />
    </ErrorBoundary>,
  )
