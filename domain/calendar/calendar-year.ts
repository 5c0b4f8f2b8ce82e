import * as z from 'zod'
import { LocalDate, weekday, yearOf } from '#domain/shared/local-date.ts'
import { line } from '#domain/shared/text.ts'

/**
 * Why a day differs from its weekday: `PAID` nghỉ lễ, tết (Bộ luật Lao động 2019, Điều 112), `COMP` nghỉ bù
 * (Điều 111 khoản 3), `SWAP_OFF` nghỉ hoán đổi, `MAKEUP` ngày làm bù (both by a yearly administrative decision).
 */
export const CalendarDayKind = z.enum(['PAID', 'COMP', 'SWAP_OFF', 'MAKEUP'])
export type CalendarDayKind = z.infer<typeof CalendarDayKind>

export const CalendarDay = z.strictObject({
  on: LocalDate,
  kind: CalendarDayKind,
  /** The occasion ("Tết Nguyên đán"); a swap and its make-up day carry the same one. */
  name: line(120),
  /** The document that says so, or "chưa có văn bản". */
  source: line(300),
  isConfirmed: z.boolean(),
})
export type CalendarDay = z.infer<typeof CalendarDay>

/** An open point: shown to the administrator, never part of a count. */
export const CalendarProposal = z.strictObject({
  days: z.array(z.strictObject({ on: LocalDate, kind: CalendarDayKind })).min(1),
  note: line(300),
  source: line(300),
})
export type CalendarProposal = z.infer<typeof CalendarProposal>

/** The weekly rest of the office, before swaps. */
export const isWeekend = (day: LocalDate): boolean => weekday(day) === 0 || weekday(day) === 6

/** Lịch nghỉ của một năm. Saturdays and Sundays rest without being listed; `announced` = the official table is out. */
export const CalendarYear = z
  .strictObject({
    year: z.int().min(1900).max(2199),
    announced: z.boolean(),
    source: line(300),
    days: z.array(CalendarDay),
    proposals: z.array(CalendarProposal),
  })
  .superRefine(({ year, days }, context) => {
    const seen = new Set<LocalDate>()
    for (const [index, { on, kind }] of days.entries()) {
      const refuse = (message: string): void =>
        context.addIssue({ code: 'custom', path: ['days', index, 'on'], message })
      if (yearOf(on) !== year) refuse('calendar.day_of_another_year')
      if (seen.has(on)) refuse('calendar.day_twice')
      if (kind === 'MAKEUP' && !isWeekend(on)) refuse('calendar.makeup_not_on_weekend')
      if ((kind === 'COMP' || kind === 'SWAP_OFF') && isWeekend(on)) refuse('calendar.day_off_on_weekend')
      seen.add(on)
    }
  })
export type CalendarYear = z.infer<typeof CalendarYear>
