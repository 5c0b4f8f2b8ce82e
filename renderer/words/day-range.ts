import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'

/** "12–20/01/2026", "28/01–03/02/2026", "28/12/2025–03/01/2026"; one day stands alone. */
export const dayRange = (from: LocalDate, to: LocalDate): string => {
  const end = formatDay(to)
  if (from === to) return end
  const start = formatDay(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${start.slice(0, 2)}–${end}`
  return from.slice(0, 4) === to.slice(0, 4) ? `${start.slice(0, 5)}–${end}` : `${start}–${end}`
}
