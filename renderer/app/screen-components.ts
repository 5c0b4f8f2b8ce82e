import { type ComponentType, lazy } from 'react'
import type { OpenScreenId } from '#renderer/app/screen-list.ts'

/** The page of each screen, each a chunk of its own. A screen of the list without a page does not compile. */
export const screenComponents: Readonly<Record<OpenScreenId, ComponentType>> = {
  my_home: lazy(() => import('#renderer/features/session/my-home-page.tsx').then((m) => ({ default: m.MyHomePage }))),
  agency: lazy(() => import('#renderer/features/administration/agency-page.tsx').then((m) => ({ default: m.AgencyPage }))),
  accounts: lazy(() =>
    import('#renderer/features/administration/accounts-page.tsx').then((m) => ({ default: m.AccountsPage })),
  ),
  calendar: lazy(() =>
    import('#renderer/features/administration/calendar-page.tsx').then((m) => ({ default: m.CalendarPage })),
  ),
  rules: lazy(() => import('#renderer/features/administration/rules-page.tsx').then((m) => ({ default: m.RulesPage }))),
}
