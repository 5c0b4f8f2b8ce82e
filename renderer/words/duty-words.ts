import type { Duty, DutyState } from '#domain/duty/duty.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

const units = { working_day: 'ngày làm việc', calendar_day: 'ngày' } as const

/** A state as a chip shows it: tone and word. */
export const dutyStateWords: Readonly<Record<DutyState, { readonly tone: StateTone; readonly label: string }>> = {
  not_due: { tone: 'idle', label: 'Chưa đến hạn' },
  awaiting_return: { tone: 'idle', label: 'Chờ ghi nhận ngày về' },
  due_soon: { tone: 'soon', label: 'Sắp đến hạn' },
  overdue: { tone: 'late', label: 'Quá hạn' },
  done: { tone: 'done', label: 'Đã làm' },
  done_late: { tone: 'done', label: 'Đã làm muộn' },
  waived: { tone: 'done', label: 'Được miễn' },
}

/** The day that ends it: travellers come back, guests leave. */
export const endOf = (event: Duty['event']): string => (event === 'visit_end' ? 'ngày rời' : 'ngày về')

/** How far the due day is, in the rule's own unit: "còn 2 ngày làm việc", "muộn 4 ngày làm việc", "đến hạn hôm nay". */
export const dutyDistance = ({ event, state, days, unit }: Pick<Duty, 'event' | 'state' | 'days' | 'unit'>): string => {
  const counted = `${Math.abs(days)} ${units[unit]}`
  switch (state) {
    case 'overdue':
      return `muộn ${counted}`
    case 'done':
      return 'đúng hạn'
    case 'done_late':
      return `muộn ${counted}`
    case 'waived':
      return 'không phải gửi'
    case 'awaiting_return':
      return `hạn tính từ ${endOf(event)} thực tế`
    case 'not_due':
    case 'due_soon':
      return days === 0 ? 'đến hạn hôm nay' : `còn ${counted}`
    default:
      return state satisfies never
  }
}

/** The document, and of whom where each member owes one: "Nộp lại hộ chiếu công vụ: Trần Văn B". */
export const owedWords = ({ document, memberNames }: Pick<Duty, 'document' | 'memberNames'>): string =>
  memberNames.length === 0 ? document : `${document}: ${memberNames.join(', ')}`
