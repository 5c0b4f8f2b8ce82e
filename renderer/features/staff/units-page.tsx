import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import type { Unit } from '#domain/staff/staff.ts'
import { mayOpen } from '#renderer/app/screen-list.ts'
import { CloseUnitDialog } from '#renderer/features/staff/close-unit-dialog.tsx'
import { unitWords } from '#renderer/features/staff/messages.ts'
import { staffOfUnitPath } from '#renderer/features/staff/staff-paths.ts'
import { UnitDialog } from '#renderer/features/staff/unit-dialog.tsx'
import { orderUnits } from '#renderer/features/staff/unit-order.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { explain } from '#renderer/ipc/words.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Doing = { readonly what: 'add' } | { readonly what: 'edit' | 'close'; readonly unit: Unit }

type RowProps = {
  readonly unit: Unit
  readonly staffCount: number
  readonly mayEdit: boolean
  readonly onDo: (doing: Doing) => void
}

const UnitActions = ({ unit, onDo }: Pick<RowProps, 'unit' | 'onDo'>): ReactNode => {
  const toast = useToast()
  const reopen = async (): Promise<void> => {
    const { id, ...draft } = unit
    const reply = await invoke('unit.save', { id, draft: { ...draft, isActive: true } })
    toast(reply.ok ? { text: `Đã dùng lại ${unit.name}.` } : { text: explain(reply.error, unitWords), kind: 'error' })
  }
  return (
    <>
      <Button
        size="small"
        sx={{ minHeight: 28 }}
        aria-label={`Sửa ${unit.name}`}
        onClick={() => onDo({ what: 'edit', unit })}
      >
        Sửa
      </Button>
      <Button
        size="small"
        sx={{ minHeight: 28, minWidth: 88 }}
        aria-label={`${unit.isActive ? 'Ngừng dùng' : 'Dùng lại'} ${unit.name}`}
        onClick={() => (unit.isActive ? onDo({ what: 'close', unit }) : void reopen())}
      >
        {unit.isActive ? 'Ngừng dùng' : 'Dùng lại'}
      </Button>
    </>
  )
}

const UnitRow = ({ unit, staffCount, mayEdit, onDo }: RowProps): ReactNode => (
  <TableRow hover>
    <TableCell component="th" scope="row" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
      {unit.name}
    </TableCell>
    <TableCell>{unit.abbreviation}</TableCell>
    <TableCell>
      {staffCount === 0 ? (
        'Không có ai'
      ) : (
        <Link component={RouterLink} to={staffOfUnitPath(unit.id)}>
          {staffCount} người
        </Link>
      )}
    </TableCell>
    <TableCell>{unit.isActive ? 'Đang dùng' : <StateChip tone="idle" label="Đã ngừng dùng" />}</TableCell>
    <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
      {mayEdit && <UnitActions unit={unit} onDo={onDo} />}
    </TableCell>
  </TableRow>
)

/** Phòng, đơn vị of the agency. */
export const UnitsPage = (): ReactNode => {
  const session = useSession()
  const mayEdit = session !== null && mayOpen('staff_new', session.role)
  const staff = useRoute('staff.list')
  const [doing, setDoing] = useState<Doing | null>(null)
  const stop = (): void => setDoing(null)
  const add = (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setDoing({ what: 'add' })}>
      Thêm phòng, đơn vị
    </Button>
  )
  const staffIn = (unit: Unit): number =>
    (staff.data ?? []).filter((member) => member.unitId === unit.id && member.isActive).length
  return (
    <>
      <PageHeader title="Phòng, đơn vị" actions={mayEdit ? add : undefined} />
      <QueryView query={useRoute('unit.list')}>
        {(units) =>
          units.length === 0 ? (
            <EmptyState text="Chưa có phòng, đơn vị nào." />
          ) : (
            <TableContainer component={Paper} variant="outlined" sx={{ maxWidth: 1280 }}>
              <Table size="small" aria-label="Danh sách phòng, đơn vị">
                <TableHead>
                  <TableRow>
                    <TableCell>Tên</TableCell>
                    <TableCell>Viết tắt</TableCell>
                    <TableCell>Đang công tác</TableCell>
                    <TableCell>Trạng thái</TableCell>
                    <TableCell align="right">{mayEdit && 'Thao tác'}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {orderUnits(units).map((unit) => (
                    <UnitRow key={unit.id} unit={unit} staffCount={staffIn(unit)} mayEdit={mayEdit} onDo={setDoing} />
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          )
        }
      </QueryView>
      {(doing?.what === 'add' || doing?.what === 'edit') && (
        <UnitDialog unit={doing.what === 'edit' ? doing.unit : null} onClose={stop} />
      )}
      {doing?.what === 'close' && <CloseUnitDialog unit={doing.unit} onClose={stop} />}
    </>
  )
}
