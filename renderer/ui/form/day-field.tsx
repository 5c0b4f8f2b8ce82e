import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import Popover from '@mui/material/Popover'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { formatDay, type LocalDate, parseTypedDay, weekdayName } from '#domain/shared/local-date.ts'
import { dayAfterBlur } from '#renderer/ui/form/day-text.ts'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'

const DayCalendar = lazy(() => import('#renderer/ui/form/day-calendar.tsx').then((m) => ({ default: m.DayCalendar })))

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

const Weekday = ({ name, otherwise }: { readonly name: string; readonly otherwise: ReactNode }): ReactNode => {
  const value: unknown = useWatch({ name })
  const day = typeof value === 'string' ? parseTypedDay(value) : null
  return day === null ? otherwise : capitalised(weekdayName(day))
}

/**
 * A day as plain text, day first: `12/1/2026`, `12-1-2026`, `12012026`. No mask and no rewriting while typing (Unikey);
 * the text takes its usual form when the field is left. The form's value is the text: use `dayText` in the schema.
 */
export const DayField = ({ help = 'Ngày/tháng/năm', ...frame }: FieldProps): ReactNode => {
  const { register, setValue, getValues } = useFormContext()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { ref, onBlur, ...registration } = register(frame.name)
  const write = (text: string): void =>
    setValue(frame.name, text, { shouldDirty: true, shouldValidate: true, shouldTouch: true })
  const choose = (day: LocalDate): void => {
    write(formatDay(day))
    setAnchor(null)
  }
  return (
    <FieldFrame {...frame} help={<Weekday name={frame.name} otherwise={help} />}>
      {({ id, noteId, isWrong }) => (
        <>
          <OutlinedInput
            id={id}
            autoComplete="off"
            inputRef={ref}
            inputProps={{
              'aria-required': frame.isRequired ?? false,
              'aria-invalid': isWrong,
              'aria-describedby': noteId,
              inputMode: 'numeric',
              spellCheck: false,
            }}
            endAdornment={
              <InputAdornment position="end">
                <IconButton
                  size="small"
                  edge="end"
                  aria-label={`Chọn trên lịch: ${frame.label}`}
                  disabled={frame.isDisabled ?? false}
                  onClick={(event) => setAnchor(event.currentTarget)}
                >
                  <CalendarMonthOutlined fontSize="small" />
                </IconButton>
              </InputAdornment>
            }
            {...registration}
            onBlur={(event) => {
              const typed = event.target.value
              const tidy = dayAfterBlur(typed)
              if (tidy !== typed) setValue(frame.name, tidy, { shouldDirty: true })
              void onBlur(event)
            }}
          />
          <Popover
            open={anchor !== null}
            anchorEl={anchor}
            onClose={() => setAnchor(null)}
            anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
            transformOrigin={{ vertical: 'top', horizontal: 'right' }}
          >
            <Suspense>
              <DayCalendar chosen={parseTypedDay(String(getValues(frame.name) ?? ''))} onChoose={choose} />
            </Suspense>
          </Popover>
        </>
      )}
    </FieldFrame>
  )
}
