import { type ReactNode, useState } from 'react'
import { createHashRouter, Navigate, RouterProvider } from 'react-router'
import type { Role } from '#domain/account/account.ts'
import { Frame } from '#renderer/app/frame.tsx'
import { screenComponents } from '#renderer/app/screen-components.ts'
import { ScreenHost } from '#renderer/app/screen-host.tsx'
import { mayOpen, type OpenScreenId, type Screen, screens, screensFor } from '#renderer/app/screen-list.ts'

const isOpenScreen = (screen: Screen): screen is Screen & { readonly id: OpenScreenId } => screen.id in screenComponents

const createRouter = (role: Role) => {
  const home = screensFor(role)[0]?.path ?? '/'
  return createHashRouter([
    {
      element: <Frame role={role} />,
      children: [
        ...screens.filter(isOpenScreen).map((screen) => {
          const Page = screenComponents[screen.id]
          return {
            path: screen.path,
            // The backend refuses as well; this only keeps the address bar of a role honest.
            element: mayOpen(screen.id, role) ? (
              <ScreenHost id={screen.id} title={screen.title}>
                <Page />
              </ScreenHost>
            ) : (
              <Navigate to={home} replace />
            ),
          }
        }),
        { path: '*', element: <Navigate to={home} replace /> },
      ],
    },
  ])
}

export const OpenRoutes = ({ role }: { readonly role: Role }): ReactNode => {
  const [router] = useState(() => createRouter(role))
  return <RouterProvider router={router} />
}
