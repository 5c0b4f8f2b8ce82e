import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns'
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { vi } from 'date-fns/locale/vi'
import { parseISO } from 'date-fns/parseISO'
import type { ReactNode } from 'react'
import { type LocalDate, localDate } from '#domain/shared/local-date.ts'

type Props = { readonly chosen: LocalDate | null; readonly onChoose: (day: LocalDate) => void }

const fromDate = (date: Date): LocalDate | null => localDate(date.getFullYear(), date.getMonth() + 1, date.getDate())

// viVN as a whole does not fit exactOptionalPropertyTypes; the calendar itself says only these.
const localeText = {
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  calendarViewSwitchingButtonAriaLabel: (view: string): string =>
    view === 'year' ? 'Đang chọn năm, chuyển sang chọn ngày' : 'Đang chọn ngày, chuyển sang chọn năm',
}

const heads = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const

/** The small calendar behind the button of a `DayField`; weeks begin on Monday. */
export const DayCalendar = ({ chosen, onChoose }: Props): ReactNode => (
  <LocalizationProvider dateAdapter={AdapterDateFns} adapterLocale={vi} localeText={localeText}>
    <DateCalendar
      autoFocus
      value={chosen === null ? null : parseISO(chosen)}
      // viVN's own heads are "T T T T T T C".
      dayOfWeekFormatter={(date) => heads[date.getDay()] ?? ''}
      views={['year', 'day']}
      onChange={(date, state) => {
        const day = date === null ? null : fromDate(date)
        if (day !== null && state === 'finish') onChoose(day)
      }}
      reduceAnimations
    />
  </LocalizationProvider>
)
