import { addMonths, formatDay, LocalDate } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

/** Months a passport should still be valid, as many countries ask at entry: less is a warning, never a refusal. */
const MONTHS_WANTED = 6

type PassportValidity = {
  readonly tone: Extract<StateTone, 'late' | 'soon' | 'idle'>
  /** "đến 12/03/2027", or what is wrong about it. */
  readonly words: string
}

/** What the expiry of a passport means today; the day of expiry itself still counts as valid. */
export const passportValidity = (expiresOn: string | null, today: LocalDate): PassportValidity => {
  const parsed = LocalDate.safeParse(expiresOn)
  if (!parsed.success) return { tone: 'idle', words: 'chưa ghi hạn' }
  const day = formatDay(parsed.data)
  if (parsed.data < today) return { tone: 'late', words: `đã hết ${day}` }
  return parsed.data < addMonths(today, MONTHS_WANTED)
    ? { tone: 'soon', words: `sắp hết ${day}` }
    : { tone: 'idle', words: `đến ${day}` }
}
