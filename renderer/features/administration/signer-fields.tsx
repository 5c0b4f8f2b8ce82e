import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { SigningAuthority } from '#domain/agency/agency.ts'
import { hasOwnPost, signingAuthorityNames } from '#renderer/features/administration/signer-form.ts'
import { SigningLines } from '#renderer/features/administration/signing-lines.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'

const options = SigningAuthority.options.map((value) => ({ value, label: signingAuthorityNames[value] }))
const NAME_MAX = 100

const Preview = (): ReactNode => {
  const [authority, headPost, post, fullName] = useWatch({ name: ['authority', 'headPost', 'post', 'fullName'] })
  const chosen = SigningAuthority.safeParse(authority)
  if (!chosen.success) return null
  const own = hasOwnPost(chosen.data) ? String(post) : String(headPost)
  return <SigningLines authority={chosen.data} headPost={String(headPost)} post={own} fullName={String(fullName)} />
}

/** The fields of one signer, with the lines as they will stand under a letter. */
export const SignerFields = (): ReactNode => {
  const authority = String(useWatch({ name: 'authority' }))
  const isOwn = hasOwnPost(authority)
  return (
    <FormGrid>
      <TextField name="fullName" label="Họ và tên người ký" isRequired maxLength={NAME_MAX} />
      <SelectField name="authority" label="Thẩm quyền ký" isRequired options={options} />
      <TextField
        name="headPost"
        label="Chức vụ người đứng đầu cơ quan"
        isRequired
        maxLength={NAME_MAX}
        help="Ví dụ: Giám đốc"
      />
      {isOwn ? (
        <TextField name="post" label="Chức vụ người ký" isRequired maxLength={NAME_MAX} help="Ví dụ: Phó Giám đốc" />
      ) : (
        <Box sx={{ display: { xs: 'none', lg: 'block' } }} />
      )}
      <DayField name="validFrom" label="Được ký từ ngày" isRequired />
      <DayField name="validTo" label="Đến hết ngày" help="Để trống khi còn đương chức" />
      <FullWidth>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          Chỗ ký trên văn bản
        </Typography>
        <Preview />
      </FullWidth>
    </FormGrid>
  )
}
