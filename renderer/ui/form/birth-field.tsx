import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { parseTypedBirth } from '#renderer/ui/form/birth-text.ts'
import { dayAfterBlur } from '#renderer/ui/form/day-text.ts'
import type { FieldProps } from '#renderer/ui/form/field-frame.tsx'
import { TidiedField } from '#renderer/ui/form/tidied-field.tsx'

const Meaning = ({ name }: { readonly name: string }): ReactNode => {
  const value: unknown = useWatch({ name })
  const birth = typeof value === 'string' ? parseTypedBirth(value) : null
  if (birth?.known === 'year') return `Chỉ biết năm sinh ${birth.year}`
  return birth?.known === 'day' ? 'Đủ ngày, tháng, năm' : 'Ngày/tháng/năm, hoặc chỉ năm; để trống nếu chưa rõ'
}

/** Ngày sinh in one line: a full day, only a year, or nothing. The form's value is the text: use `birthText`. */
export const BirthField = (frame: FieldProps): ReactNode => (
  <TidiedField {...frame} help={<Meaning name={frame.name} />} tidy={dayAfterBlur} isNumeric />
)
