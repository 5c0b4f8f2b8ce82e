import Box from '@mui/material/Box'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemButton from '@mui/material/ListItemButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import type { Role } from '#domain/account/account.ts'
import { LateBadge } from '#renderer/app/due-counts.tsx'
import { menuIcons } from '#renderer/app/menu-icons.ts'
import { type Screen, screensFor } from '#renderer/app/screen-list.ts'
import { useSession } from '#renderer/ipc/session.ts'

type MenuScreen = Extract<Screen, { readonly menu: string }>

const isInMenu = (screen: Screen): screen is MenuScreen => screen.menu !== null

/** `/administration/rules` belongs to the entry `/administration/agency`. */
const sectionOf = (path: string): string => path.split('/')[1] ?? ''

export const Navigation = ({ role }: { readonly role: Role }): ReactNode => {
  const { pathname } = useLocation()
  const belongsToStaff = useSession()?.staffMemberId != null
  return (
    <Box component="nav" aria-label="Chức năng" sx={{ p: 1 }}>
      <Typography component="p" variant="h2" sx={{ px: 1.5, py: 1.5 }}>
        Sổ đoàn
      </Typography>
      <List disablePadding>
        {screensFor(role)
          .filter(isInMenu)
          // An office account without a person behind it has no trips; a traveller's is told what to do about it.
          .filter(({ id }) => id !== 'my_home' || role === 'staff_member' || belongsToStaff)
          .map((screen) => {
            const Icon = menuIcons[screen.id]
            const isHere = sectionOf(pathname) === sectionOf(screen.path)
            return (
              <ListItem key={screen.id} disablePadding>
                <ListItemButton
                  component={Link}
                  to={screen.path}
                  selected={isHere}
                  {...(isHere && { 'aria-current': 'page' as const })}
                  sx={{
                    borderRadius: 1,
                    minHeight: 40,
                    px: 1.5,
                    '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'var(--so-selected)' },
                  }}
                >
                  <ListItemIcon sx={{ minWidth: 32, color: isHere ? 'primary.main' : 'text.secondary' }}>
                    <Icon fontSize="small" />
                  </ListItemIcon>
                  <ListItemText
                    primary={screen.menu}
                    slotProps={{ primary: { sx: { fontWeight: isHere ? 600 : 400, color: 'text.primary' } } }}
                  />
                  {screen.id === 'reminders' && <LateBadge />}
                </ListItemButton>
              </ListItem>
            )
          })}
      </List>
    </Box>
  )
}
