import type { ReactNode } from 'react'
import { rateAfterBlur } from '#renderer/features/outbound-trip/rate-text.ts'
import type { FieldProps } from '#renderer/ui/form/field-frame.tsx'
import { TidiedField } from '#renderer/ui/form/tidied-field.tsx'

/** Đồng for one unit of a foreign currency as plain text; it gets its dots when the field is left. */
export const RateField = (frame: FieldProps): ReactNode => (
  <TidiedField {...frame} tidy={rateAfterBlur} isNumeric isAtRight />
)
