import type { LetterRow } from '#contract/routes/letter.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { LetterMarks } from '#renderer/ui/letter-marks.tsx'
import { byWords, type ListColumn } from '#renderer/ui/list/list-column.ts'
import { kindLabel, stateLook } from '#renderer/words/letter-words.ts'

type WordsOf = (row: LetterRow) => string

/** A column of at most two lines; what is longer is cut, and whole under the pointer. */
const inTwoLines = (wordsOf: WordsOf): Pick<ListColumn<LetterRow>, 'compare' | 'cell'> => ({
  compare: byWords(wordsOf),
  cell: (row) => (
    <span className="so-list-clamp" title={wordsOf(row)}>
      {wordsOf(row)}
    </span>
  ),
})

const numberOf: WordsOf = (row) => (row.issuedOn === null ? '' : row.numberAndSymbol)

export const letterColumns: readonly ListColumn<LetterRow>[] = [
  { id: 'numberAndSymbol', head: 'Số, ký hiệu', width: 116, ...inTwoLines(numberOf) },
  {
    id: 'issuedOn',
    head: 'Ngày',
    width: 94,
    compare: byWords(({ issuedOn }) => issuedOn ?? ''),
    cell: ({ issuedOn }) => (issuedOn === null ? '' : formatDay(issuedOn)),
  },
  {
    id: 'kind',
    head: 'Văn bản',
    grow: 3,
    width: 200,
    compare: byWords(({ kind }) => kindLabel(kind)),
    cell: (row, link) => {
      const text = kindLabel(row.kind)
      // A draft that cannot be written yet has no words of its own.
      const hint = row.subject === text ? '' : row.subject
      return (
        <span className="so-list-clamp" title={hint === '' ? text : `${text}\n${hint}`}>
          <a {...link}>{text}</a>
          {hint === '' ? '' : ` – ${hint}`}
        </span>
      )
    },
  },
  { id: 'recordTitle', head: 'Hồ sơ, đơn vị', grow: 2, width: 130, ...inTwoLines(({ recordTitle }) => recordTitle) },
  {
    id: 'addressees',
    head: 'Kính gửi',
    grow: 2,
    width: 130,
    ...inTwoLines(({ addressees }) => addressees.join('; ')),
  },
  {
    id: 'state',
    head: 'Tình trạng',
    width: 276,
    compare: byWords((row) => stateLook(row).label),
    cell: (row) => (
      <span className="so-list-chips">
        <LetterMarks row={row} withState />
      </span>
    ),
  },
]
