import type { CustodyRow } from '#contract/routes/passport-custody.ts'
import type { CustodyState } from '#domain/passport/passport-custody.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'
import { dutyDistance } from '#renderer/words/duty-words.ts'

export const custodyStateWords: Readonly<Record<CustodyState, { readonly tone: StateTone; readonly label: string }>> = {
  in_store: { tone: 'idle', label: 'Trong tủ' },
  handed_out: { tone: 'info', label: 'Đang giao' },
  overdue: { tone: 'late', label: 'Quá hạn nộp' },
}

type Due = Pick<CustodyRow, 'state' | 'dueOn' | 'days' | 'unit' | 'why'>

/** The due day and how far it is; empty for a passport in the store. */
export const dueWords = ({
  state,
  dueOn,
  days,
  unit,
  why,
}: Due): { readonly day: string; readonly distance: string } => {
  if (state === 'in_store') return { day: '', distance: '' }
  if (dueOn === null || days === null)
    return why === ''
      ? { day: 'Không có hạn', distance: 'theo chuyến đi đã ghi' }
      : { day: 'Chưa có hạn', distance: 'tính từ ngày về thực tế' }
  const distance = dutyDistance({ event: 'return', state: state === 'overdue' ? 'overdue' : 'not_due', days, unit })
  return { day: formatDay(dueOn), distance }
}

/** "Giao 12/01/2026 theo 125/QĐ-UBND". */
export const handedOutWords = ({ custody }: Pick<CustodyRow, 'custody'>): string =>
  custody === null ? '' : `Giao ${formatDay(custody.handedOutOn)} theo ${custody.decisionNumber}`
