import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import { type ReactNode, useState } from 'react'

/** Closes the menu and does what was chosen. */
type Choose = (action: () => void) => () => void

/** "Việc khác": everything that can be done with a record and is no button of its own. */
export const RecordMenu = ({ children }: { readonly children: (choose: Choose) => ReactNode }): ReactNode => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const choose: Choose = (action) => () => {
    setAnchor(null)
    action()
  }
  return (
    <>
      <Tooltip title="Việc khác">
        <IconButton
          aria-label="Việc khác"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreHorizOutlined />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {children(choose)}
      </Menu>
    </>
  )
}

type StepProps = { readonly title: string; readonly isDanger: boolean; readonly onClick: () => void }

export const StepItem = ({ title, isDanger, onClick, ...rest }: StepProps): ReactNode => (
  <MenuItem {...rest} onClick={onClick} sx={isDanger ? { color: 'error.main' } : {}}>
    {title}
  </MenuItem>
)

/** After the menu has closed, or it would stand on the paper. */
export const printPage = (): void => void setTimeout(() => print(), 200)
