import '#renderer/app/zod-setup.ts'
import type { ReactNode } from 'react'
import type { Session } from '#domain/account/account.ts'
import { AppProviders } from '#renderer/app/app-providers.tsx'
import { OpenRoutes } from '#renderer/app/open-routes.tsx'
import { SessionGate } from '#renderer/app/session-gate.tsx'

/** Everything after log-in. `session` is null right after a reload: then the backend is asked who is logged in. */
export const OpenApp = ({ session }: { readonly session: Session | null }): ReactNode => (
  <AppProviders>{session === null ? <SessionGate /> : <OpenRoutes role={session.role} />}</AppProviders>
)
