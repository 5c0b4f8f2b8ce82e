import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink, useLocation } from 'react-router'
import { type Signer, signingLines } from '#domain/agency/agency.ts'
import { SignerId } from '#domain/shared/ids.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { ChoiceSelect } from '#renderer/features/document/choice-select.tsx'
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
  const signer = signers.find((one) => one.id === chosen)
  if (signers.length === 0) return <NoSigner />
  return (
    <ChoiceSelect
      label="Người ký"
      value={chosen ?? ''}
      options={[
        ...(signer === undefined ? [{ value: '', label: 'Chọn…' }] : []),
        ...signers.map((one) => ({ value: one.id, label: one.fullName })),
      ]}
      help={
        signer === undefined
          ? 'Người ký đã chọn nay không giữ chức vụ. Hãy chọn người khác.'
          : signingLines(signer).join(' / ')
      }
      onChoose={(value) => {
        const parsed = SignerId.safeParse(value)
        if (parsed.success) onChoose(parsed.data)
      }}
    />
  )
}
