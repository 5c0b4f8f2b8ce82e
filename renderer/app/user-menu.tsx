import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import KeyOutlined from '@mui/icons-material/KeyOutlined'
import LogoutOutlined from '@mui/icons-material/LogoutOutlined'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { AppearanceChoice } from '#renderer/app/appearance-choice.tsx'
import { roleNames } from '#renderer/app/names.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { leaveApp, useSession } from '#renderer/ipc/session.ts'
import { explain } from '#renderer/ipc/words.ts'
import { useLeave } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const ChangePassword = lazy(() =>
  import('#renderer/features/session/change-password-dialog.tsx').then((m) => ({ default: m.ChangePasswordDialog })),
)

/** Who is logged in, and what concerns only this person: appearance, password, log-out. */
export const UserMenu = (): ReactNode => {
  const session = useSession()
  const leave = useLeave()
  const toast = useToast()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isChanging, setChanging] = useState(false)
  if (session === null) return null
  const close = (): void => setAnchor(null)
  const logOut = async (): Promise<void> => {
    const reply = await invoke('session.log_out')
    if (reply.ok || reply.error.code === 'session.required') leaveApp()
    else toast({ text: explain(reply.error, {}), kind: 'error' })
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mr: 1 }}>
        {roleNames[session.role]}
      </Typography>
      <Button
        color="inherit"
        endIcon={<ExpandMoreOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {session.displayName}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <AppearanceChoice onChosen={close} />
        <Divider />
        <MenuItem
          onClick={() => {
            close()
            setChanging(true)
          }}
        >
          <ListItemIcon>
            <KeyOutlined fontSize="small" />
          </ListItemIcon>
          Đổi mật khẩu
        </MenuItem>
        <MenuItem
          onClick={() => {
            close()
            leave(() => void logOut())
          }}
        >
          <ListItemIcon>
            <LogoutOutlined fontSize="small" />
          </ListItemIcon>
          Đăng xuất
        </MenuItem>
      </Menu>
      {isChanging && (
        <Suspense>
          <ChangePassword onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  )
}
