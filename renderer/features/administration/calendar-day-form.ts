import * as z from 'zod'
import { CalendarDay, CalendarDayKind, type CalendarYear, isWeekend } from '#domain/calendar/calendar-year.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { dayText, dayToText } from '#renderer/ui/form/day-text.ts'

const shape = CalendarDay.shape

/** One day of a year's table; `taken` are its other days. */
export const calendarDayForm = (year: number, taken: readonly LocalDate[]) =>
  z
    .object({
      on: dayText.pipe(
        z
          .custom<LocalDate>()
          .refine((on) => yearOf(on) === year, { error: `Ngày phải thuộc năm ${year}.` })
          .refine((on) => !taken.includes(on), { error: 'Ngày này đã có trong bảng. Hãy sửa dòng đang có.' }),
      ),
      kind: CalendarDayKind,
      name: shape.name,
      source: shape.source,
      isConfirmed: z.boolean(),
    })
    .superRefine(({ on, kind }, context) => {
      const refuse = (message: string): void => context.addIssue({ code: 'custom', path: ['kind'], message })
      if (kind === 'MAKEUP' && !isWeekend(on)) refuse('Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.')
      if ((kind === 'COMP' || kind === 'SWAP_OFF') && isWeekend(on))
        refuse('Ngày nghỉ bù, hoán đổi phải là ngày làm việc.')
    })
export type CalendarDayValues = z.input<ReturnType<typeof calendarDayForm>>

export const emptyDay: CalendarDayValues = { on: '', kind: 'PAID', name: '', source: '', isConfirmed: true }
export const dayValues = (day: CalendarDay): CalendarDayValues => ({ ...day, on: dayToText(day.on) })

/** The year's table with one day in the place of another (null: added), in order. */
export const withDay = (table: CalendarYear, replaced: CalendarDay | null, day: CalendarDay | null): CalendarYear => ({
  ...table,
  days: [...table.days.filter((one) => one !== replaced), ...(day === null ? [] : [day])].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  ),
})
