import ArrowDropDownOutlined from '@mui/icons-material/ArrowDropDownOutlined'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { type ReactNode, useId, useState } from 'react'
import { passportKindNames } from '#domain/document/trip-words.ts'
import { PassportKind } from '#domain/staff/staff.ts'

/** What can be done to all members at once; days, funding and the rest of the form are the whole group's anyway. */
export type GroupAction =
  | { readonly do: 'passports'; readonly kind: PassportKind }
  | { readonly do: 'sort' | 'members' | 'clear' }

type Props = { readonly onAct: (action: GroupAction) => void }

/** "Áp dụng cho cả đoàn". */
export const MemberWholeGroup = ({ onAct }: Props): ReactNode => {
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const act = (action: GroupAction) => () => {
    setAnchor(null)
    onAct(action)
  }
  return (
    <>
      <Button
        size="small"
        endIcon={<ArrowDropDownOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : id}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Áp dụng cho cả đoàn
      </Button>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {PassportKind.options.toReversed().map((kind) => (
          <MenuItem key={kind} onClick={act({ do: 'passports', kind })}>
            {`Đi hộ chiếu ${passportKindNames[kind].toLocaleLowerCase('vi')}`}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem onClick={act({ do: 'members' })}>Mọi người là thành viên, trừ trưởng đoàn</MenuItem>
        <MenuItem onClick={act({ do: 'sort' })}>Xếp theo vai trò, rồi theo tên</MenuItem>
        <Divider />
        <MenuItem onClick={act({ do: 'clear' })}>Bỏ cả danh sách</MenuItem>
      </Menu>
    </>
  )
}
