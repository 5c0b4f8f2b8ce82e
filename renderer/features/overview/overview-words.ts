import type { Overview } from '#contract/routes/duty.ts'
import { DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'

type Abroad = Overview['abroad'][number]
type Unrecorded = Overview['unrecorded'][number]

/** "Trần Văn B và 3 người khác"; a group of one is named alone. */
export const travellers = ({ leaderName, memberCount }: Pick<Abroad, 'leaderName' | 'memberCount'>): string =>
  memberCount > 1 ? `${leaderName} và ${memberCount - 1} người khác` : leaderName

const notRecorded: Readonly<Record<Unrecorded['missing'], string>> = {
  exit: 'Chưa ghi nhận ngày đi',
  entry: 'Chưa ghi nhận ngày về',
  arrival: 'Chưa ghi nhận ngày đoàn đến',
  visit_end: 'Chưa ghi nhận ngày đoàn rời',
}

/** What nobody has entered yet, and since when it could be. */
export const unrecordedWords = ({ missing, plannedOn }: Pick<Unrecorded, 'missing' | 'plannedOn'>): string =>
  `${notRecorded[missing]}, dự kiến ${formatDeadline(plannedOn)}`

/** "3 hộ chiếu quá hạn nộp lại". */
export const passportWords = (count: number): string => `${count} hộ chiếu quá hạn nộp lại`

/** True when a letter of this app, once sent, does what is owed. */
export const isMetByLetter = (ruleCode: string): boolean =>
  DocumentKind.options.some((kind) => documentKinds[kind].meets.includes(ruleCode))

/** The notice about years without an official calendar; null when all are announced. */
export const calendarNotice = (years: readonly number[]): string | null =>
  years.length === 0
    ? null
    : `Chưa có lịch nghỉ chính thức năm ${years.join(', ')}. Hạn tính qua ${years.length === 1 ? 'năm này' : 'các năm này'} là tạm tính.`
