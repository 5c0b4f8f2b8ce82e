import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Link from '@mui/material/Link'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import { Link as RouterLink, useLocation } from 'react-router'
import { type Signer, signingLines } from '#domain/agency/agency.ts'
import { SignerId } from '#domain/shared/ids.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { useSession } from '#renderer/ipc/session.ts'
import type { BackTo } from '#renderer/ui/back-to.ts'

type Props = {
  /** Those in office on the letter's day. */
  readonly signers: readonly Signer[]
  readonly chosen: SignerId | null
  readonly onChoose: (id: SignerId) => void
}

/** Nobody signs on that day: the administrator adds somebody, anybody else has to ask. */
const NoSigner = (): ReactNode => {
  const { pathname, search } = useLocation()
  if (useSession()?.role !== 'administrator')
    return <Typography>Chưa có người ký vào ngày này. Nhờ quản trị viên khai người ký ở Quản trị › Cơ quan.</Typography>
  return (
    <Typography>
      {'Chưa có người ký vào ngày này. '}
      <Link
        component={RouterLink}
        to={`${screenPath('agency')}?field=signers`}
        state={{ backTo: pathname + search } satisfies BackTo}
        underline="always"
      >
        Thêm người ký
      </Link>
    </Typography>
  )
}

/** Who signs, and in which capacity it will be printed. */
export const SignerChoice = ({ signers, chosen, onChoose }: Props): ReactNode => {
  const id = useId()
  const signer = signers.find((one) => one.id === chosen)
  if (signers.length === 0) return <NoSigner />
  return (
    <FormControl fullWidth>
      <FormLabel
        htmlFor={id}
        sx={{
          mb: 0.5,
          fontSize: '0.8125rem',
          fontWeight: 500,
          color: 'text.primary',
          '&.Mui-focused': { color: 'text.primary' },
        }}
      >
        Người ký
      </FormLabel>
      <Select
        native
        value={chosen ?? ''}
        input={<OutlinedInput />}
        inputProps={{ id, 'aria-describedby': `${id}-capacity` }}
        onChange={(event) => {
          const parsed = SignerId.safeParse(event.target.value)
          if (parsed.success) onChoose(parsed.data)
        }}
      >
        {signers.map((one) => (
          <option key={one.id} value={one.id}>
            {one.fullName}
          </option>
        ))}
      </Select>
      {signer !== undefined && (
        <FormHelperText id={`${id}-capacity`}>{signingLines(signer).join(' / ')}</FormHelperText>
      )}
    </FormControl>
  )
}
