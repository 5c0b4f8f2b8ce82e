import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import type { CustodyRow } from '#contract/routes/passport-custody.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { comparePersonNames } from '#domain/shared/text.ts'
import { custodyStateWords, dueWords, handedOutWords } from '#renderer/features/passport/custody-words.ts'
import { WhyButton } from '#renderer/features/passport/why-button.tsx'
import { byWords, type ListColumn } from '#renderer/ui/list/list-column.ts'
import { TwoLines } from '#renderer/ui/list/two-lines.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { passportKindName } from '#renderer/words/passport-words.ts'

export type CustodyAction = 'hand_out' | 'hand_back' | 'slip'

const button = { minHeight: 28 } as const
type Act = (what: CustodyAction, row: CustodyRow) => void

const Actions = ({ row, onAct }: { readonly row: CustodyRow; readonly onAct: Act }): ReactNode => {
  const whose = `${row.number} của ${row.fullName}`
  return row.state === 'in_store' ? (
    <Button size="small" sx={button} aria-label={`Giao hộ chiếu ${whose}`} onClick={() => onAct('hand_out', row)}>
      Giao hộ chiếu
    </Button>
  ) : (
    <>
      <Button
        size="small"
        sx={button}
        aria-label={`Nhận lại hộ chiếu ${whose}`}
        onClick={() => onAct('hand_back', row)}
      >
        Nhận lại
      </Button>
      <Button
        size="small"
        sx={button}
        aria-label={`In phiếu giao hộ chiếu ${whose}`}
        onClick={() => onAct('slip', row)}
      >
        In phiếu
      </Button>
    </>
  )
}

/** The columns of the book of passports. */
export const custodyColumns = (onAct: Act): readonly ListColumn<CustodyRow>[] => [
  {
    id: 'fullName',
    head: 'Người được cấp',
    grow: 1.2,
    width: 150,
    compare: (a, b) => comparePersonNames(a.fullName, b.fullName),
    cell: (row) => (
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
    id: 'number',
    head: 'Hộ chiếu',
    width: 164,
    compare: byWords(({ number }) => number),
    cell: (row) => (
      <TwoLines
        first={`${passportKindName(row.kind)} ${row.number}`}
        second={row.expiresOn === null ? 'chưa ghi hạn' : `hạn ${formatDay(row.expiresOn)}`}
      />
    ),
  },
  {
    id: 'state',
    head: 'Trạng thái',
    width: 144,
    compare: byWords(({ state }) => custodyStateWords[state].label),
    cell: (row) => <StateChip {...custodyStateWords[row.state]} />,
  },
  {
    id: 'tripTitle',
    head: 'Chuyến đi',
    grow: 1.6,
    width: 160,
    compare: byWords(({ tripTitle }) => tripTitle),
    cell: (row) => <TwoLines first={row.tripTitle} second={handedOutWords(row)} />,
  },
  {
    id: 'dueOn',
    head: 'Hạn nộp lại',
    width: 182,
    compare: byWords(({ dueOn }) => dueOn ?? ''),
    cell: (row) => {
      const { day, distance } = dueWords(row)
      return (
        <TwoLines
          first={
            <>
              {day}{' '}
              {row.why !== '' && row.state !== 'in_store' && (
                <WhyButton sentence={row.why} about={`Hạn nộp hộ chiếu ${row.number}`} />
              )}
            </>
          }
          second={distance}
        />
      )
    },
  },
  {
    id: 'actions',
    head: 'Thao tác',
    width: 184,
    cell: (row) => <Actions row={row} onAct={onAct} />,
  },
]
