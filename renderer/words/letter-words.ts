import type { LetterRow } from '#contract/routes/letter.ts'
import type { Urgency } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { LetterState } from '#domain/letter/letter.ts'
import { isNumbered } from '#domain/letter/letter-number.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

type Look = { readonly tone: StateTone; readonly label: string }

/** Colour and word of a state; `stateLook` for one letter. */
export const letterStateLooks: Readonly<Record<LetterState, Look>> = {
  draft: { tone: 'idle', label: 'Nháp' },
  awaiting_number: { tone: 'info', label: 'Chờ số' },
  issued: { tone: 'done', label: 'Đã phát hành' },
  withdrawn: { tone: 'idle', label: 'Đã rút' },
}

/** Colour and word of a letter's state: a paper that a person signs for himself is signed, not issued. */
export const stateLook = ({ state, kind }: { readonly state: LetterState; readonly kind: DocumentKind }): Look => {
  if (isNumbered(kind)) return letterStateLooks[state]
  if (state === 'issued') return { tone: 'done', label: 'Đã ký' }
  return state === 'awaiting_number' ? { tone: 'info', label: 'Chờ ký' } : letterStateLooks[state]
}

export const urgencyLabels: Readonly<Record<Urgency, string>> = {
  urgent: 'Khẩn',
  very_urgent: 'Thượng khẩn',
  express: 'Hỏa tốc',
}

export const kindLabel = (kind: DocumentKind): string => documentKinds[kind].label

export const letterPath = (id: string): string => screenPath('document').replace(':id', id)

type Marked = Pick<
  LetterRow,
  'kind' | 'state' | 'isSent' | 'isOutdated' | 'isSuperseded' | 'missingCount' | 'relation' | 'urgency'
>

const issuedMarks = ({ kind, isSent, isSuperseded }: Marked): readonly Look[] => [
  ...(isSuperseded ? [{ tone: 'idle', label: 'Đã được thay thế, đính chính' } as const] : []),
  ...(isSent ? [{ tone: 'done', label: 'Đã gửi' } as const] : []),
  // A superseded letter need not be sent any more, and a person's own paper stays in the file.
  ...(!isSent && !isSuperseded && isNumbered(kind) ? [{ tone: 'idle', label: 'Chưa gửi' } as const] : []),
]

/** What a line says of a letter beside its state, the most pressing first. */
export const letterMarks = (row: Marked): readonly Look[] => [
  ...(row.isOutdated ? [{ tone: 'late', label: 'Đã khác dữ liệu' } as const] : []),
  ...(row.urgency === null ? [] : [{ tone: 'soon', label: urgencyLabels[row.urgency] } as const]),
  ...(row.state === 'draft' && row.missingCount > 0
    ? [{ tone: 'unsure', label: `Thiếu ${row.missingCount} thông tin` } as const]
    : []),
  ...(row.state === 'issued' ? issuedMarks(row) : []),
  ...(row.relation === 'replaces' ? [{ tone: 'info', label: 'Văn bản thay thế' } as const] : []),
]

/** The number as far as there is one: "05/KHCN-VP", and "…/KHCN-VP" while the clerk's figure is a blank. */
export const shownNumber = (numberAndSymbol: string): string => numberAndSymbol.trim().replace(/^\//, '…/')

/** "05/KHCN-VP ngày 05/01/2026"; a paper without number by its day alone; empty until it is issued. */
export const numberAndDay = ({
  numberAndSymbol,
  issuedOn,
}: Pick<LetterRow, 'numberAndSymbol' | 'issuedOn'>): string => {
  if (issuedOn === null) return ''
  return numberAndSymbol === '' ? `Ký ngày ${formatDay(issuedOn)}` : `${numberAndSymbol} ngày ${formatDay(issuedOn)}`
}
