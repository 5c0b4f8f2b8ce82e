import Box from '@mui/material/Box'
import { type ReactNode, Suspense, useEffect } from 'react'
import { Outlet } from 'react-router'
import type { Role } from '#domain/account/account.ts'
import { OpeningNote } from '#renderer/app/due-counts.tsx'
import { Navigation } from '#renderer/app/navigation.tsx'
import { mayOpen } from '#renderer/app/screen-list.ts'
import { UserMenu } from '#renderer/app/user-menu.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { loseSession } from '#renderer/ipc/session.ts'
import { DemoBanner } from '#renderer/ui/demo-banner.tsx'
import { LeaveGuard } from '#renderer/ui/leave-guard.tsx'

const NAVIGATION_WIDTH = 208

// A page prints whole, without the window around it.
const onPaper = { display: 'block', height: 'auto', overflow: 'visible', padding: 0 } as const

/** The demonstration banner; and the way out when the backend had to start anew and knows nobody any more. */
const StatusWatch = (): ReactNode => {
  const { data } = useRoute('app.status')
  const phase = data?.phase
  useEffect(() => {
    if (phase !== undefined && phase !== 'open') loseSession()
  }, [phase])
  return data?.isDemo === true ? <DemoBanner /> : null
}

/** Left navigation, top bar with the user's menu, and the page. */
export const Frame = ({ role }: { readonly role: Role }): ReactNode => (
  <LeaveGuard>
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100vh', '@media print': onPaper }}>
      <StatusWatch />
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0, '@media print': onPaper }}>
        <Box
          sx={{
            width: { xs: NAVIGATION_WIDTH - 40, md: NAVIGATION_WIDTH },
            flexShrink: 0,
            bgcolor: 'background.paper',
            borderRight: '1px solid',
            borderColor: 'divider',
            overflowY: 'auto',
            '@media print': { display: 'none' },
          }}
        >
          <Navigation role={role} />
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', '@media print': onPaper }}>
          <Box
            component="header"
            sx={{
              display: 'flex',
              justifyContent: 'flex-end',
              alignItems: 'center',
              px: 3,
              py: 0.5,
              bgcolor: 'background.paper',
              borderBottom: '1px solid',
              borderColor: 'divider',
              '@media print': { display: 'none' },
            }}
          >
            {mayOpen('reminders', role) && <OpeningNote />}
            <UserMenu />
          </Box>
          <Box
            component="main"
            tabIndex={-1}
            sx={{ flex: 1, overflow: 'auto', outline: 'none', p: { xs: 2, md: 3 }, '@media print': onPaper }}
          >
            <Suspense>
              <Outlet />
            </Suspense>
          </Box>
        </Box>
      </Box>
    </Box>
  </LeaveGuard>
)
