import * as z from 'zod'
import { LocalDate } from '#domain/shared/local-date.ts'
import { optionalLine, paragraph } from '#domain/shared/text.ts'

/** Time of day, "08:30"; empty when open. */
export const TimeOfDay = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/)

/** One line of the programme; the English words are for the guests' copy and may stay empty. */
export const ProgrammeItem = z.strictObject({
  on: LocalDate,
  starts: TimeOfDay,
  ends: TimeOfDay,
  content: paragraph(500).pipe(z.string().min(1)),
  contentEn: paragraph(500),
  /** Phòng, địa điểm. */
  place: optionalLine(200),
  placeEn: optionalLine(200),
  /** A place that is sensitive (security, restricted area): a flag, told to the police. */
  isSensitivePlace: z.boolean(),
  participants: optionalLine(300),
  responsible: optionalLine(200),
})
export type ProgrammeItem = z.infer<typeof ProgrammeItem>

const TYPED_TIME = /^(\d{1,2})(?:\s*[:.hHgG]\s*(\d{2})?)?$/

/** Reads a time as an officer types it: `8`, `8h`, `8h30`, `8:30`, `08.30`, `8g30`; null when it is none. */
export const parseTypedTime = (text: string): string | null => {
  const match = TYPED_TIME.exec(text.normalize('NFKC').trim())
  if (!match) return null
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`
  return TimeOfDay.safeParse(time).success ? time : null
}

/** "08:30 - 11:00", "14:00", or nothing. */
export const timeSpan = ({ starts, ends }: Pick<ProgrammeItem, 'starts' | 'ends'>): string =>
  [starts, ends].filter((time) => time !== '').join(' - ')

/** In the order of day and hour; lines without an hour keep their place at the end of their day. */
export const inOrder = <P extends Pick<ProgrammeItem, 'on' | 'starts'>>(items: readonly P[]): readonly P[] =>
  items.toSorted((a, b) => {
    const [left, right] = [a, b].map(({ on, starts }) => `${on} ${starts === '' ? '99' : starts}`) as [string, string]
    return left < right ? -1 : Number(left > right)
  })
