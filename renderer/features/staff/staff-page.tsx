import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { memo, type ReactNode, useDeferredValue, useMemo } from 'react'
import { Link } from 'react-router'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { Unit } from '#domain/staff/staff.ts'
import { mayOpen, screenPath } from '#renderer/app/screen-list.ts'
import { staffColumns } from '#renderer/features/staff/staff-columns.tsx'
import { everybodyActive, filterStaff, nobodyFound } from '#renderer/features/staff/staff-filter.ts'
import { StaffFilterBar } from '#renderer/features/staff/staff-filter-bar.tsx'
import { recordPath } from '#renderer/features/staff/staff-paths.ts'
import { useStaffFilter } from '#renderer/features/staff/use-staff-filter.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { WholeList } from '#renderer/ui/list/whole-list.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

const addButton = (
  <Button component={Link} to={screenPath('staff_new')} variant="contained" startIcon={<AddOutlined />}>
    Thêm cán bộ
  </Button>
)

const NobodyYet = ({ hasUnits, mayEdit }: { readonly hasUnits: boolean; readonly mayEdit: boolean }): ReactNode =>
  hasUnits || !mayEdit ? (
    <EmptyState text="Chưa có cán bộ nào trong sổ." />
  ) : (
    <EmptyState
      text="Chưa có cán bộ nào trong sổ. Hãy thêm phòng, đơn vị trước, rồi thêm từng cán bộ."
      action={
        <Button component={Link} to={screenPath('units')} variant="outlined">
          Đến trang Phòng, đơn vị
        </Button>
      }
    />
  )

type Props = {
  readonly rows: readonly StaffRow[]
  readonly units: readonly Unit[]
  readonly today: LocalDate
  readonly mayEdit: boolean
}

type TableProps = Pick<Props, 'today' | 'mayEdit'> & { readonly people: readonly StaffRow[] }

const idOf = ({ id }: StaffRow): string => id
const pathOf = ({ id }: StaffRow): string => recordPath(id)

/** Apart, so that a letter typed into the search does not lay the table out before anybody else is found. */
const StaffTable = memo(({ people, today, mayEdit }: TableProps): ReactNode => {
  const columns = useMemo(() => staffColumns(today), [today])
  return (
    <WholeList
      label="Danh sách cán bộ"
      rows={people}
      idOf={idOf}
      columns={columns}
      pathOf={mayEdit ? pathOf : undefined}
    />
  )
})
StaffTable.displayName = 'StaffTable'

const StaffList = ({ rows, units, today, mayEdit }: Props): ReactNode => {
  const [filter, setFilter] = useStaffFilter()
  // The list may come a moment after the letter that was typed; the letter never waits for the list.
  const asked = useDeferredValue(filter)
  const found = useMemo(() => filterStaff(rows, asked), [rows, asked])
  if (rows.length === 0) return <NobodyYet hasUnits={units.length > 0} mayEdit={mayEdit} />
  const unitName = units.find((unit) => unit.id === filter.unit)?.name ?? null
  return (
    <>
      <StaffFilterBar
        filter={filter}
        units={units}
        count={found.length === rows.length ? `${rows.length} người` : `${found.length} trong ${rows.length} người`}
        onChange={setFilter}
      />
      {found.length === 0 ? (
        <EmptyState
          text={nobodyFound(filter, unitName)}
          action={<Button onClick={() => setFilter({ ...everybodyActive, state: 'all' })}>Xem tất cả</Button>}
        />
      ) : (
        <Box sx={{ flex: 1, minHeight: 320 }}>
          <StaffTable people={found} today={today} mayEdit={mayEdit} />
        </Box>
      )}
    </>
  )
}

/** Cán bộ: everybody of the agency, in the order of names. */
export const StaffPage = (): ReactNode => {
  const session = useSession()
  const mayEdit = session !== null && mayOpen('staff_member', session.role)
  const units = useRoute('unit.list')
  const status = useRoute('app.status')
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHeader title="Cán bộ" actions={mayEdit ? addButton : undefined} />
      <QueryView query={useRoute('staff.list')}>
        {(rows) => (
          <QueryView query={units}>
            {(all) => (
              <QueryView query={status}>
                {({ today }) => <StaffList rows={rows} units={all} today={today} mayEdit={mayEdit} />}
              </QueryView>
            )}
          </QueryView>
        )}
      </QueryView>
    </Box>
  )
}
