import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'

const VIETNAM_MS = 7 * 3_600_000

/** "09:05 ngày 23/11/2026", Vietnam's time wherever the machine thinks it is. */
export const momentText = (instant: string): string => {
  const time = new Date(Date.parse(instant) + VIETNAM_MS).toISOString().slice(11, 16)
  return `${time} ngày ${formatDay(dayInVietnam(instant))}`
}
