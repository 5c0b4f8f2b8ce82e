import type { OwingUnit, reminderReach, UnitReminder } from '#contract/routes/reminder.ts'
import { formatDay } from '#domain/shared/local-date.ts'

export type Reach = (typeof reminderReach)[number]

export const reachNames: Readonly<Record<Reach, string>> = {
  0: 'Chỉ việc quá hạn',
  3: 'Quá hạn và đến hạn trong 3 ngày',
  7: 'Quá hạn và đến hạn trong 7 ngày',
  14: 'Quá hạn và đến hạn trong 14 ngày',
}

/** "2 việc quá hạn, 1 việc sắp đến hạn". */
export const countWords = ({ late, owed }: Pick<OwingUnit, 'late' | 'owed'>): string => {
  const coming = owed.length - late
  return [late > 0 ? `${late} việc quá hạn` : '', coming > 0 ? `${coming} việc sắp đến hạn` : '']
    .filter((part) => part !== '')
    .join(', ')
}

/** What became of the last công văn đôn đốc: "Đã đôn đốc: 05/KHCN-VP ngày 12/01/2026, chưa ghi nhận gửi". */
export const reminderStateWords = ({ state, numberAndSymbol, issuedOn, isSent }: UnitReminder): string => {
  switch (state) {
    case 'draft':
      return 'Công văn đôn đốc đang ở dạng nháp'
    case 'awaiting_number':
      return 'Công văn đôn đốc đang chờ số'
    case 'issued':
      return `Đã đôn đốc: ${numberAndSymbol}${issuedOn === null ? '' : ` ngày ${formatDay(issuedOn)}`}${isSent ? '' : ', chưa ghi nhận gửi'}`
    case 'withdrawn':
      return 'Công văn đôn đốc đã rút'
    default:
      return state satisfies never
  }
}

/** The units that one click reminds at first: those with something late and no letter under way. */
export const firstChosen = (units: readonly OwingUnit[]): readonly string[] =>
  units.flatMap(({ unitId, late, reminder }) =>
    unitId !== null && late > 0 && (reminder === null || reminder.isSent) ? [unitId] : [],
  )
