import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined'
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { type ReactNode, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { LocalDate } from '#domain/shared/local-date.ts'
import {
  type CalendarView,
  calendarDays,
  calendarTitle,
  turned,
} from '#renderer/features/visit-calendar/calendar-days.ts'
import { CalendarGrid } from '#renderer/features/visit-calendar/calendar-grid.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

type Props = { readonly today: LocalDate }

const Calendar = ({ today }: Props): ReactNode => {
  const [params, setParams] = useSearchParams()
  const asked = LocalDate.safeParse(params.get('day'))
  const day = asked.success ? asked.data : today
  const view: CalendarView = params.get('view') === 'week' ? 'week' : 'month'
  const days = useMemo(() => calendarDays(view, day), [view, day])
  const visits = useRoute('inbound_visit.calendar', { from: days[0] ?? day, to: days.at(-1) ?? day })
  const shown = useStanding(visits)
  const show = (next: { readonly view?: CalendarView; readonly day?: LocalDate }): void =>
    setParams({ view: next.view ?? view, day: next.day ?? day }, { replace: true })
  const unit = view === 'month' ? 'tháng' : 'tuần'
  return (
    <Box
      onKeyDown={(event) => {
        if (event.key === 'PageDown') show({ day: turned(view, day, 1) })
        else if (event.key === 'PageUp') show({ day: turned(view, day, -1) })
        else return
        event.preventDefault()
      }}
    >
      <PageHeader
        title="Lịch đoàn vào"
        facts={calendarTitle(view, days, day)}
        actions={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', displayPrint: 'none' }}>
            <IconButton aria-label={`Về ${unit} trước`} onClick={() => show({ day: turned(view, day, -1) })}>
              <ChevronLeftOutlined />
            </IconButton>
            <Button variant="outlined" onClick={() => show({ day: today })}>
              Hôm nay
            </Button>
            <IconButton aria-label={`Sang ${unit} sau`} onClick={() => show({ day: turned(view, day, 1) })}>
              <ChevronRightOutlined />
            </IconButton>
            <ToggleButtonGroup
              size="small"
              exclusive
              aria-label="Xem theo"
              value={view}
              onChange={(_, chosen: CalendarView | null) => chosen !== null && show({ view: chosen })}
            >
              <ToggleButton value="month">Tháng</ToggleButton>
              <ToggleButton value="week">Tuần</ToggleButton>
            </ToggleButtonGroup>
          </Box>
        }
      />
      {shown === undefined ? (
        <QueryView query={visits}>{() => null}</QueryView>
      ) : (
        <CalendarGrid view={view} month={day.slice(0, 7)} days={days} today={today} visits={shown} />
      )}
    </Box>
  )
}

/** Visits of a month or a week; which one stands in the address. */
export const CalendarPage = (): ReactNode => (
  <QueryView query={useRoute('app.status')}>{({ today }) => <Calendar today={today} />}</QueryView>
)
