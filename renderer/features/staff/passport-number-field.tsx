import type { ReactNode } from 'react'
import { numberAfterBlur } from '#renderer/features/staff/staff-form.ts'
import type { FieldProps } from '#renderer/ui/form/field-frame.tsx'
import { TidiedField } from '#renderer/ui/form/tidied-field.tsx'

/** Typed in any way; takes its printed form (capitals, no blanks) when the field is left, never while typing. */
export const PassportNumberField = (frame: FieldProps): ReactNode => <TidiedField {...frame} tidy={numberAfterBlur} />
