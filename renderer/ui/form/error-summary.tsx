import Alert from '@mui/material/Alert'
import Link from '@mui/material/Link'
import { type ReactNode, useContext } from 'react'
import { useFormContext, useFormState } from 'react-hook-form'
import { FieldLabels } from '#renderer/ui/form/field-labels.ts'
import { flattenErrors } from '#renderer/ui/form/flatten-errors.ts'

type Props = {
  /** Opens what hides a field (a step, a section) before the jump. */
  readonly onJump?: (name: string) => void
}

/** What is still missing or wrong after an attempt to save; each line jumps to its field. */
export const ErrorSummary = ({ onJump }: Props): ReactNode => {
  const { setFocus } = useFormContext()
  const { errors, submitCount } = useFormState()
  const labels = useContext(FieldLabels)
  const found = flattenErrors(errors)
  if (submitCount === 0 || found.length === 0) return null
  const jump = (name: string): void => {
    onJump?.(name)
    // After the section has been opened and drawn.
    requestAnimationFrame(() => setFocus(name))
  }
  return (
    <Alert severity="error" role="alert">
      Cần xem lại {found.length === 1 ? 'một chỗ' : `${found.length} chỗ`}:
      <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
        {found.map(({ name, message }) => (
          <li key={name}>
            {labels.has(name) ? (
              <Link component="button" type="button" color="inherit" underline="always" onClick={() => jump(name)}>
                {labels.get(name)}
              </Link>
            ) : null}
            {labels.has(name) ? `: ${message}` : message}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
