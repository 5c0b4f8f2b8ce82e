import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import type { ReactNode } from 'react'
import type { LetterRow } from '#contract/routes/letter.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { compareVietnamese } from '#domain/shared/text.ts'
import { LetterMarks } from '#renderer/ui/letter-marks.tsx'
import { kindLabel, stateLook } from '#renderer/words/letter-words.ts'

/** Two lines; what is longer is cut, and whole under the pointer. */
const TwoLines = ({ text, hint }: { readonly text: string; readonly hint?: string }): ReactNode => (
  <Box
    title={hint === undefined ? text : `${text}\n${hint}`}
    sx={{
      display: '-webkit-box',
      WebkitLineClamp: 2,
      WebkitBoxOrient: 'vertical',
      overflow: 'hidden',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
      lineHeight: 1.4,
    }}
  >
    <Box component="span" sx={{ fontWeight: hint === undefined ? 400 : 500 }}>
      {text}
    </Box>
    {hint !== undefined && (
      // On a chosen row the quiet grey would be too faint.
      <span>{` – ${hint}`}</span>
    )}
  </Box>
)

const cell = { display: 'flex' } as const

export const letterColumns: GridColDef<LetterRow>[] = [
  {
    field: 'numberAndSymbol',
    headerName: 'Số, ký hiệu',
    width: 116,
    ...cell,
    valueGetter: (_, row) => (row.issuedOn === null ? '' : row.numberAndSymbol),
    sortComparator: compareVietnamese,
  },
  {
    field: 'issuedOn',
    headerName: 'Ngày',
    width: 94,
    ...cell,
    valueFormatter: (value: LocalDate | null) => (value === null ? '' : formatDay(value)),
  },
  {
    field: 'kind',
    headerName: 'Văn bản',
    flex: 3,
    minWidth: 200,
    ...cell,
    valueGetter: (_, row) => kindLabel(row.kind),
    sortComparator: compareVietnamese,
    renderCell: ({ row }) => {
      const text = kindLabel(row.kind)
      // A draft that cannot be written yet has no words of its own.
      return row.subject === text ? <TwoLines text={text} /> : <TwoLines text={text} hint={row.subject} />
    },
  },
  {
    field: 'recordTitle',
    headerName: 'Hồ sơ, đơn vị',
    flex: 2,
    minWidth: 130,
    ...cell,
    sortComparator: compareVietnamese,
    renderCell: ({ row }) => <TwoLines text={row.recordTitle} />,
  },
  {
    field: 'addressees',
    headerName: 'Kính gửi',
    flex: 2,
    minWidth: 130,
    ...cell,
    valueGetter: (_, row) => row.addressees.join('; '),
    sortComparator: compareVietnamese,
    renderCell: ({ row }) => <TwoLines text={row.addressees.join('; ')} />,
  },
  {
    field: 'state',
    headerName: 'Tình trạng',
    width: 276,
    ...cell,
    valueGetter: (_, row) => stateLook(row).label,
    sortComparator: compareVietnamese,
    renderCell: ({ row }) => (
      <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <LetterMarks row={row} withState />
      </Box>
    ),
  },
]
