import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { PlanRow } from '#contract/routes/plan.ts'
import type { PlanItem } from '#domain/plan/annual-plan.ts'

export type PlanAction = 'edit' | 'remove'

const directions = { outbound: 'Đoàn ra', inbound: 'Đoàn vào' } as const
const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const
const button = { minHeight: 28, minWidth: 0 } as const

const Line = ({
  row: { item, trips },
  onAct,
}: {
  readonly row: PlanRow
  readonly onAct: ((what: PlanAction, item: PlanItem) => void) | null
}): ReactNode => (
  <TableRow hover>
    <TableCell component="th" scope="row" sx={{ ...cell, fontWeight: 500 }}>
      {item.title}
      {item.partner !== '' && (
        <Typography variant="caption" color="textSecondary" component="div">
          {`Đối tác: ${item.partner}`}
        </Typography>
      )}
    </TableCell>
    <TableCell sx={{ ...cell, whiteSpace: 'nowrap' }}>{directions[item.direction]}</TableCell>
    <TableCell sx={cell}>{item.unitName}</TableCell>
    <TableCell sx={cell}>{item.countries}</TableCell>
    <TableCell sx={cell}>{item.expected}</TableCell>
    <TableCell sx={cell} align="right">
      {item.people}
    </TableCell>
    <TableCell sx={cell}>{item.funding}</TableCell>
    <TableCell sx={{ ...cell, whiteSpace: 'nowrap' }}>{trips === 0 ? 'Chưa có' : `${trips} chuyến`}</TableCell>
    {onAct !== null && (
      <TableCell align="right" sx={{ ...cell, whiteSpace: 'nowrap' }}>
        <Button size="small" sx={button} aria-label={`Sửa ${item.title}`} onClick={() => onAct('edit', item)}>
          Sửa
        </Button>
        <Button size="small" sx={button} aria-label={`Bỏ ${item.title}`} onClick={() => onAct('remove', item)}>
          Bỏ
        </Button>
      </TableCell>
    )}
  </TableRow>
)

type Props = {
  readonly year: number
  readonly rows: readonly PlanRow[]
  /** Null for those who only read. */
  readonly onAct: ((what: PlanAction, item: PlanItem) => void) | null
}

/** The lines of a year's plan and how many trips carry each out. */
export const PlanTable = ({ year, rows, onAct }: Props): ReactNode => (
  <TableContainer component={Paper} variant="outlined">
    <Table size="small" aria-label={`Kế hoạch đoàn ra, đoàn vào năm ${year}`}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '30%' }}>Nội dung</TableCell>
          <TableCell>Đoàn</TableCell>
          <TableCell>Đơn vị</TableCell>
          <TableCell>Nước, nơi đến</TableCell>
          <TableCell>Thời gian</TableCell>
          <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
            Số người
          </TableCell>
          <TableCell>Kinh phí</TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>Chuyến đi</TableCell>
          {onAct !== null && <TableCell align="right">Thao tác</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Line key={row.item.id} row={row} onAct={onAct} />
        ))}
      </TableBody>
    </Table>
  </TableContainer>
)
