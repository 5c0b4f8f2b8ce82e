import type { LetterRow } from '#contract/routes/letter.ts'

export const BOARD_DAYS = 30

type BoardColumn = {
  readonly state: 'draft' | 'awaiting_number' | 'issued'
  readonly title: string
  /** What an empty column says, with what to do. */
  readonly nothing: string
  readonly rows: readonly LetterRow[]
}

const heads = [
  {
    state: 'draft',
    title: 'Nháp',
    nothing: 'Không có bản nháp nào. Mở một chuyến đi hoặc đoàn vào rồi bấm “Lập văn bản”.',
  },
  {
    state: 'awaiting_number',
    title: 'Chờ số',
    nothing: 'Không có văn bản nào chờ số. Bản nháp đã trình ký sẽ nằm ở đây.',
  },
  {
    state: 'issued',
    title: 'Đã phát hành',
    nothing: `Không có văn bản nào phát hành trong ${BOARD_DAYS} ngày qua.`,
  },
] as const

/** Nháp · chờ số · đã phát hành, each in the order of the list (newest first); withdrawn ones stand on no board. */
export const boardColumns = (rows: readonly LetterRow[]): readonly BoardColumn[] =>
  heads.map((head) => ({ ...head, rows: rows.filter(({ state }) => state === head.state) }))
