import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { PasswordField } from '#renderer/ui/form/password-field.tsx'
import { passwordAdvice } from '#renderer/ui/password-advice.ts'

type Props = { readonly name: string; readonly repeatedName: string; readonly label: string }

const Advice = ({ name }: { readonly name: string }): ReactNode => {
  const value: unknown = useWatch({ name })
  return passwordAdvice(typeof value === 'string' ? value : '').text
}

/** A new password twice, with one sentence about its strength while it is typed. */
export const NewPasswordFields = ({ name, repeatedName, label }: Props): ReactNode => (
  <>
    <PasswordField name={name} label={label} isRequired autoComplete="new-password" help={<Advice name={name} />} />
    <PasswordField
      name={repeatedName}
      label={`Nhập lại ${label.toLocaleLowerCase('vi')}`}
      isRequired
      autoComplete="new-password"
    />
  </>
)
