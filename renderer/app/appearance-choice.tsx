import CheckOutlined from '@mui/icons-material/CheckOutlined'
import ListItemIcon from '@mui/material/ListItemIcon'
import MenuItem from '@mui/material/MenuItem'
import { useColorScheme } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { type AppearanceMode, appearanceModes } from '#renderer/app/appearance.ts'

const names: Readonly<Record<AppearanceMode, string>> = {
  light: 'Giao diện sáng',
  dark: 'Giao diện tối',
  system: 'Theo hệ thống',
}

/** Three lines of the user's menu; the choice is remembered on this PC. */
export const AppearanceChoice = ({ onChosen }: { readonly onChosen: () => void }): ReactNode => {
  const { mode = 'system', setMode } = useColorScheme()
  return appearanceModes.map((one) => (
    <MenuItem
      key={one}
      role="menuitemradio"
      aria-checked={mode === one}
      onClick={() => {
        setMode(one)
        onChosen()
      }}
    >
      <ListItemIcon>{mode === one && <CheckOutlined fontSize="small" />}</ListItemIcon>
      {names[one]}
    </MenuItem>
  ))
}
