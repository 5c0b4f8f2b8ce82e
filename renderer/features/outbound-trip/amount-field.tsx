import type { ReactNode } from 'react'
import { amountAfterBlur } from '#renderer/features/outbound-trip/amount-text.ts'
import type { FieldProps } from '#renderer/ui/form/field-frame.tsx'
import { TidiedField } from '#renderer/ui/form/tidied-field.tsx'

/** A whole amount as plain text; it gets its dots when the field is left. Use `amountText` in the schema. */
export const AmountField = (frame: FieldProps): ReactNode => (
  <TidiedField {...frame} tidy={amountAfterBlur} isNumeric isAtRight />
)
