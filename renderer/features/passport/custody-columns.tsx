import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { GridColDef } from '@mui/x-data-grid'
import type { ReactNode } from 'react'
import type { CustodyRow } from '#contract/routes/passport-custody.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { comparePersonNames, compareVietnamese } from '#domain/shared/text.ts'
import { custodyStateWords, dueWords, handedOutWords } from '#renderer/features/passport/custody-words.ts'
import { WhyButton } from '#renderer/features/passport/why-button.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { passportKindName } from '#renderer/words/passport-words.ts'

export const CUSTODY_ROW_HEIGHT = 56

export type CustodyAction = 'hand_out' | 'hand_back' | 'slip'

const line = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

/** Two lines, the second quiet; what is longer is cut, and whole under the pointer. */
const TwoLines = ({ first, second }: { readonly first: ReactNode; readonly second: string }): ReactNode => (
  <Box sx={{ minWidth: 0, lineHeight: 1.4 }} title={typeof first === 'string' ? `${first}\n${second}` : second}>
    <Box sx={line}>{first}</Box>
    <Box sx={{ ...line, color: 'text.secondary' }}>{second}</Box>
  </Box>
)

const cell = { display: 'flex' } as const
const button = { minHeight: 28 } as const
const byWords = (a: unknown, b: unknown): number => compareVietnamese(String(a), String(b))

type Act = (what: CustodyAction, row: CustodyRow) => void

const Actions = ({
  row,
  tabIndex,
  onAct,
}: {
  readonly row: CustodyRow
  readonly tabIndex: number
  readonly onAct: Act
}): ReactNode => {
  const whose = `${row.number} của ${row.fullName}`
  return row.state === 'in_store' ? (
    <Button
      size="small"
      sx={button}
      tabIndex={tabIndex}
      aria-label={`Giao hộ chiếu ${whose}`}
      onClick={() => onAct('hand_out', row)}
    >
      Giao hộ chiếu
    </Button>
  ) : (
    <>
      <Button
        size="small"
        sx={button}
        tabIndex={tabIndex}
        aria-label={`Nhận lại hộ chiếu ${whose}`}
        onClick={() => onAct('hand_back', row)}
      >
        Nhận lại
      </Button>
      <Button
        size="small"
        sx={button}
        tabIndex={tabIndex}
        aria-label={`In phiếu giao hộ chiếu ${whose}`}
        onClick={() => onAct('slip', row)}
      >
        In phiếu
      </Button>
    </>
  )
}

/** The columns of the book of passports. */
export const custodyColumns = (onAct: Act): GridColDef<CustodyRow>[] => [
  {
    field: 'fullName',
    headerName: 'Người được cấp',
    flex: 1.2,
    minWidth: 150,
    ...cell,
    sortComparator: (a, b) => comparePersonNames(String(a), String(b)),
    renderCell: ({ row }) => (
      <TwoLines
        first={
          <Box component="span" sx={{ fontWeight: 500 }}>
            {row.fullName}
          </Box>
        }
        second={row.unitName}
      />
    ),
  },
  {
    field: 'number',
    headerName: 'Hộ chiếu',
    width: 164,
    ...cell,
    renderCell: ({ row }) => (
      <TwoLines
        first={`${passportKindName(row.kind)} ${row.number}`}
        second={row.expiresOn === null ? 'chưa ghi hạn' : `hạn ${formatDay(row.expiresOn)}`}
      />
    ),
  },
  {
    field: 'state',
    headerName: 'Trạng thái',
    width: 144,
    ...cell,
    valueGetter: (_, row) => custodyStateWords[row.state].label,
    sortComparator: byWords,
    renderCell: ({ row }) => <StateChip {...custodyStateWords[row.state]} />,
  },
  {
    field: 'tripTitle',
    headerName: 'Chuyến đi',
    flex: 1.6,
    minWidth: 160,
    ...cell,
    sortComparator: byWords,
    renderCell: ({ row }) => <TwoLines first={row.tripTitle} second={handedOutWords(row)} />,
  },
  {
    field: 'dueOn',
    headerName: 'Hạn nộp lại',
    width: 182,
    ...cell,
    renderCell: ({ row, tabIndex }) => {
      const { day, distance } = dueWords(row)
      return (
        <TwoLines
          first={
            <>
              {day}{' '}
              {row.why !== '' && row.state !== 'in_store' && (
                <WhyButton sentence={row.why} about={`Hạn nộp hộ chiếu ${row.number}`} tabIndex={tabIndex} />
              )}
            </>
          }
          second={distance}
        />
      )
    },
  },
  {
    field: 'actions',
    headerName: 'Thao tác',
    width: 184,
    ...cell,
    sortable: false,
    renderCell: ({ row, tabIndex }) => <Actions row={row} tabIndex={tabIndex} onAct={onAct} />,
  },
]
