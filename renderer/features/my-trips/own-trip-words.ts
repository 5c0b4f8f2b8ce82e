import type { OwnTrip } from '#contract/routes/return-report.ts'
import type { TripPhase } from '#domain/outbound-trip/phase.ts'
import { formatDay, formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

/** How far a trip is, as its traveller reads it. */
export const phaseLooks: Readonly<Record<TripPhase, { readonly tone: StateTone; readonly label: string }>> = {
  draft: { tone: 'idle', label: 'Đang chuẩn bị' },
  submitted: { tone: 'info', label: 'Đã trình' },
  approved: { tone: 'info', label: 'Được phép' },
  refused: { tone: 'idle', label: 'Không được phép' },
  postponed: { tone: 'idle', label: 'Hoãn' },
  cleared: { tone: 'info', label: 'Chờ đi' },
  abroad: { tone: 'info', label: 'Đang ở nước ngoài' },
  returned: { tone: 'info', label: 'Đã về' },
  complete: { tone: 'done', label: 'Hoàn tất' },
  cancelled: { tone: 'idle', label: 'Đã hủy' },
}

export type Owed = {
  readonly what: 'report' | 'passport'
  readonly trip: OwnTrip
  /** Null: owed, and no rule sets a day. */
  readonly dueOn: LocalDate | null
  readonly isLate: boolean
  /** "Nộp báo cáo kết quả", as a line begins. */
  readonly sentence: string
}

/** Somebody who has been away, and whose report nobody has yet. */
const owesReport = ({ mayReport, phase, reportState }: OwnTrip): boolean =>
  mayReport && phase === 'returned' && reportState !== 'submitted' && reportState !== 'accepted'

const byDay = (dueOn: LocalDate | null): string => (dueOn === null ? '' : `, hạn ${formatDeadline(dueOn)}`)

const reportSentence = ({ reportState, reportDueOn }: OwnTrip): string => {
  if (reportState === 'sent_back') return `Bổ sung và nộp lại báo cáo kết quả${byDay(reportDueOn)}`
  return `Nộp báo cáo kết quả${byDay(reportDueOn)}`
}

/** What a traveller must do, the earliest day first; what has no day comes last. */
export const owedOf = (trips: readonly OwnTrip[], today: LocalDate): readonly Owed[] =>
  trips
    .flatMap((trip): readonly Owed[] => {
      const isLate = (day: LocalDate | null): boolean => day !== null && day < today
      // A part that came back is owed from the day it came, also while the group is still abroad.
      const report: readonly Owed[] =
        trip.reportDueOn !== null || owesReport(trip) || trip.reportState === 'sent_back'
          ? [
              {
                what: 'report',
                trip,
                dueOn: trip.reportDueOn,
                isLate: isLate(trip.reportDueOn),
                sentence: reportSentence(trip),
              },
            ]
          : []
      const passport: readonly Owed[] =
        trip.passportDueOn === null
          ? []
          : [
              {
                what: 'passport',
                trip,
                dueOn: trip.passportDueOn,
                isLate: isLate(trip.passportDueOn),
                sentence: `Nộp lại hộ chiếu công vụ, ngoại giao${byDay(trip.passportDueOn)}`,
              },
            ]
      return [...report, ...passport]
    })
    .toSorted((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1))

/** "12/01/2026 – 20/01/2026". */
export const dayRange = ({ departsOn, returnsOn }: Pick<OwnTrip, 'departsOn' | 'returnsOn'>): string =>
  departsOn === returnsOn ? formatDay(departsOn) : `${formatDay(departsOn)} – ${formatDay(returnsOn)}`

/** What the button to the report says; null while there is nothing to write or read. */
export const reportAction = ({ mayReport, reportState }: OwnTrip, mayWrite: boolean): string | null => {
  switch (reportState) {
    case 'submitted':
    case 'accepted':
      return 'Xem báo cáo'
    case 'draft':
      return mayWrite ? 'Viết tiếp báo cáo' : null
    case 'sent_back':
      return mayWrite ? 'Bổ sung báo cáo' : 'Xem báo cáo'
    case null:
      return mayWrite && mayReport ? 'Viết báo cáo' : null
    default:
      return reportState satisfies never
  }
}
