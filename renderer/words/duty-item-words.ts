import type { Duty } from '#domain/duty/duty.ts'
import { formatDay, formatDeadline } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'
import { dutyDistance, dutyStateWords, endOf } from '#renderer/words/duty-words.ts'

/** Colour and words of a duty's state: "Sắp đến hạn · còn 2 ngày làm việc". */
export const dutyLook = (
  duty: Pick<Duty, 'event' | 'state' | 'days' | 'unit'>,
): { readonly tone: StateTone; readonly label: string } => {
  const { tone, label } = dutyStateWords[duty.state]
  switch (duty.state) {
    case 'overdue':
    case 'not_due':
      return { tone, label: `${label} · ${dutyDistance(duty)}` }
    case 'due_soon':
      return { tone, label: duty.days === 0 ? 'Đến hạn hôm nay' : `${label} · ${dutyDistance(duty)}` }
    case 'done_late':
      return { tone, label: `${dutyStateWords.done.label} · ${dutyDistance(duty)}` }
    case 'awaiting_return':
      return { tone, label: `Chờ ghi nhận ${endOf(duty.event)}` }
    case 'done':
    case 'waived':
      return { tone, label }
    default:
      return duty.state satisfies never
  }
}

/** "Văn bản số 05/SKHCN-VP ngày 05/01/2026, gửi ngày 06/01/2026". */
export const fulfilmentWords = ({
  documentNumber,
  documentOn,
  sentOn,
}: Pick<NonNullable<Duty['fulfilment']>, 'documentNumber' | 'documentOn' | 'sentOn'>): string => {
  const document = [
    documentNumber === '' ? '' : `Văn bản số ${documentNumber}`,
    documentOn === null ? '' : `${documentNumber === '' ? 'Văn bản ' : ''}ngày ${formatDay(documentOn)}`,
  ].filter((part) => part !== '')
  return document.length === 0
    ? `Gửi ngày ${formatDay(sentOn)}`
    : `${document.join(' ')}, gửi ngày ${formatDay(sentOn)}`
}

type Waiver = NonNullable<Duty['waiver']>

/** "Được miễn: … (Nguyễn Văn A ký, văn bản số 12/TB)"; "Được lùi hạn đến thứ Hai, 12/01/2026: …". */
export const waiverWords = ({
  postponedTo,
  reason,
  signer,
  documentNumber,
}: Pick<Waiver, 'postponedTo' | 'reason' | 'signer' | 'documentNumber'>): string => {
  const what = postponedTo === null ? 'Được miễn' : `Được lùi hạn đến ${formatDeadline(postponedTo)}`
  return `${what}: ${reason} (${signer} ký${documentNumber === '' ? '' : `, văn bản số ${documentNumber}`})`
}

/** Why what was sent before does not count any more. */
export const reopenedWords = (event: Duty['event']): string =>
  event === 'change'
    ? 'Cần gửi lại: lại có thay đổi'
    : `Cần gửi lại: ${event === 'arrival' ? 'ngày đến' : 'ngày đi'} đã đổi`

/** One document for one authority: for the group, or for each of several members. */
export type DutyGroup = { readonly key: string; readonly duties: readonly [Duty, ...Duty[]] }

/** Which duty it is, for keys and jumps. */
export const dutyKey = ({ ruleCode, authority, memberId }: Pick<Duty, 'ruleCode' | 'authority' | 'memberId'>): string =>
  [ruleCode, authority, memberId ?? ''].join(' ')

const byDueDay = (a: Duty, b: Duty): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)

/**
 * The duties of one event by due day, those of single members under one head; what is done stays in its place, so that
 * nothing jumps after a click.
 */
export const dutyGroups = (duties: readonly Duty[], event: Duty['event']): readonly DutyGroup[] => {
  const groups = new Map<string, [Duty, ...Duty[]]>()
  for (const duty of duties.filter((one) => one.event === event).toSorted(byDueDay)) {
    const key = [duty.ruleCode, duty.authority, duty.memberId === null ? 'group' : 'members'].join(' ')
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [duty])
    else known.push(duty)
  }
  return [...groups].map(([key, of]) => ({ key, duties: of }))
}
