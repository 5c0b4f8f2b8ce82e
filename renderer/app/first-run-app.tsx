import '#renderer/app/zod-setup.ts'
import type { ReactNode } from 'react'
import { AppProviders } from '#renderer/app/app-providers.tsx'
import { FirstRunPage } from '#renderer/features/administration/first-run-page.tsx'

export const FirstRunApp = (): ReactNode => (
  <AppProviders>
    <FirstRunPage />
  </AppProviders>
)
