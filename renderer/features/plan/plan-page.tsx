import AddOutlined from '@mui/icons-material/AddOutlined'
import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined'
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { PlanRow } from '#contract/routes/plan.ts'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { yearOf } from '#domain/shared/local-date.ts'
import { PlanDialog } from '#renderer/features/plan/plan-dialog.tsx'
import { hasYear, yearOfAddress } from '#renderer/features/plan/plan-form.ts'
import { PlanTable } from '#renderer/features/plan/plan-table.tsx'
import { RemovePlanDialog } from '#renderer/features/plan/remove-plan-dialog.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

type Doing = { readonly what: 'add' } | { readonly what: 'edit' | 'remove'; readonly item: PlanItem }

const YearBar = ({ year, onYear }: { readonly year: number; readonly onYear: (year: number) => void }): ReactNode => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 2 }}>
    <Button
      startIcon={<ChevronLeftOutlined />}
      disabled={!hasYear(year - 1)}
      aria-label={`Xem kế hoạch năm ${year - 1}`}
      onClick={() => onYear(year - 1)}
    >
      {year - 1}
    </Button>
    <Typography component="h2" variant="h2" role="status">
      {`Năm ${year}`}
    </Typography>
    <Button
      endIcon={<ChevronRightOutlined />}
      disabled={!hasYear(year + 1)}
      aria-label={`Xem kế hoạch năm ${year + 1}`}
      onClick={() => onYear(year + 1)}
    >
      {year + 1}
    </Button>
  </Box>
)

const counted = (rows: readonly PlanRow[]): string => {
  const done = rows.filter(({ trips }) => trips > 0).length
  return `${rows.length} mục, ${done} mục đã có chuyến đi thực hiện.`
}

const Plan = ({ year, onYear }: { readonly year: number; readonly onYear: (year: number) => void }): ReactNode => {
  const isKeeper = useKeeper()
  const list = useRoute('plan.list', { year })
  const [doing, setDoing] = useState<Doing | null>(null)
  const stop = (): void => setDoing(null)
  const add = (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setDoing({ what: 'add' })}>
      Thêm mục
    </Button>
  )
  return (
    <>
      <PageHeader
        title="Kế hoạch năm"
        facts={
          list.data === undefined || list.data.length === 0
            ? 'Kế hoạch đoàn ra, đoàn vào của cơ quan.'
            : counted(list.data)
        }
        actions={isKeeper ? add : undefined}
      />
      <YearBar year={year} onYear={onYear} />
      <QueryView query={list}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              text={`Chưa nhập kế hoạch đoàn ra, đoàn vào năm ${year}.${isKeeper ? ' Mỗi mục nhập ở đây có thể chọn khi lập chuyến đi.' : ''}`}
            />
          ) : (
            <PlanTable year={year} rows={rows} onAct={isKeeper ? (what, item) => setDoing({ what, item }) : null} />
          )
        }
      </QueryView>
      {(doing?.what === 'add' || doing?.what === 'edit') && (
        <PlanDialog item={doing.what === 'edit' ? doing.item : null} year={year} onClose={stop} />
      )}
      {doing?.what === 'remove' && <RemovePlanDialog item={doing.item} onClose={stop} />}
    </>
  )
}

/** Kế hoạch đoàn ra, đoàn vào of one year: keepers write it, leaders read it. */
export const PlanPage = (): ReactNode => {
  const [address, setAddress] = useSearchParams()
  return (
    <QueryView query={useRoute('app.status')}>
      {({ today }) => (
        <Plan
          year={yearOfAddress(address.get('year'), yearOf(today))}
          onYear={(year) => setAddress({ year: String(year) }, { replace: true })}
        />
      )}
    </QueryView>
  )
}
