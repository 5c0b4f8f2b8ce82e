import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { formatDay, parseTypedDay } from '#domain/shared/local-date.ts'
import { asksWhyLate, type Lateness, type TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'

/** "Đăng ký muộn": asked as soon as the departure lies in the past, and shown with the trip ever after. */
export const LateField = ({ lateness }: { readonly lateness: Lateness }): ReactNode => {
  const departsOn = parseTypedDay(useWatch<TripFormInput, 'departsOn'>({ name: 'departsOn' }))
  if (!asksWhyLate(lateness, departsOn)) return null
  return (
    <FullWidth>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {lateness.asks === 'known' || departsOn === null
          ? 'Đăng ký muộn: chuyến đi này được ghi sổ sau khi đã bắt đầu.'
          : `Đăng ký muộn: ngày đi ${formatDay(departsOn)} đã qua. Chuyến đi vẫn ghi sổ được và sẽ mang dấu “Đăng ký muộn”.`}
      </Alert>
      <TextField
        name="lateReason"
        label="Vì sao nay mới đăng ký"
        isRequired
        maxLength={500}
        placeholder="Ví dụ: hồ sơ của cá nhân nộp sau khi đã đi"
      />
    </FullWidth>
  )
}
