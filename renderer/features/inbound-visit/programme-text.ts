import { inOrder, type ProgrammeItem, timeSpan } from '#domain/inbound-visit/programme.ts'
import { formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'

export type Language = 'vi' | 'both'

/** Somebody has written English words for the guests. */
export const hasEnglish = (programme: readonly ProgrammeItem[]): boolean =>
  programme.some(({ contentEn, placeEn }) => contentEn !== '' || placeEn !== '')

type Line = Pick<ProgrammeItem, 'content' | 'contentEn' | 'place' | 'placeEn'> & {
  readonly key: string
  readonly time: string
}

/** The lines of a programme day by day, each day under its own head. */
export const programmeDays = (
  programme: readonly ProgrammeItem[],
): readonly { readonly on: LocalDate; readonly items: readonly Line[] }[] =>
  [...Map.groupBy(inOrder(programme), ({ on }) => on)].map(([on, items]) => ({
    on,
    items: items.map((item, index) => ({
      key: `${index}`,
      time: timeSpan(item),
      content: item.content,
      contentEn: item.contentEn,
      place: item.place,
      placeEn: item.placeEn,
    })),
  }))

/** "Thứ Ba, 12/05/2026". */
export const vietnameseDay = (on: LocalDate): string => {
  const text = formatDeadline(on)
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`
}

const english = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "Tuesday, 12 May 2026". */
export const englishDay = (on: LocalDate): string => english.format(new Date(`${on}T00:00:00Z`))
