import type { TripContext } from '#contract/routes/outbound-trip.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

type Member = TripContext['members'][number]

/** How a member's passport serves this trip; most countries want six months beyond the return. */
export const passportLook = ({
  passport,
  passportExpiresOn,
}: Pick<Member, 'passport' | 'passportExpiresOn'>): { readonly tone: StateTone; readonly label: string } => {
  const until = passportExpiresOn === null ? '' : ` ${formatDay(passportExpiresOn)}`
  switch (passport) {
    case 'none':
      return { tone: 'soon', label: 'Chưa chọn hộ chiếu' }
    case 'unknown':
      return { tone: 'unsure', label: 'Chưa rõ hạn hộ chiếu' }
    case 'expired':
      return { tone: 'late', label: `Hết hạn trước ngày về:${until}` }
    case 'expires_soon':
      return { tone: 'soon', label: `Còn dưới 6 tháng sau ngày về:${until}` }
    case 'fine':
      return { tone: 'done', label: `Còn hạn đến${until}` }
    default:
      return passport satisfies never
  }
}

/** "2 chuyến, 15 ngày"; a year without any reads so. */
export const abroadWords = ({
  tripsThisYear,
  daysAbroadThisYear,
}: Pick<Member, 'tripsThisYear' | 'daysAbroadThisYear'>): string =>
  tripsThisYear === 0 ? 'Chưa đi chuyến nào' : `${tripsThisYear} chuyến, ${daysAbroadThisYear} ngày`

/** What speaks against the trip, in one line for the head of the page; null when nothing does. */
export const warningWords = ({ members }: Pick<TripContext, 'members'>): string | null => {
  const count = (isOne: (member: Member) => boolean): number => members.filter(isOne).length
  const found = [
    [count(({ clashes }) => clashes.length > 0), 'người trùng ngày với chuyến khác'],
    [count(({ debts }) => debts.length > 0), 'người còn nợ báo cáo hoặc hộ chiếu'],
    [count(({ passport }) => passport === 'expired'), 'người có hộ chiếu hết hạn trước ngày về'],
    [count(({ passport }) => passport === 'expires_soon'), 'người có hộ chiếu còn dưới 6 tháng sau ngày về'],
  ] as const
  const words = found.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  return words.length === 0 ? null : `${words.join('; ')}.`
}
