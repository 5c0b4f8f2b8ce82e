import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { CalendarDay, CalendarYear } from '#domain/calendar/calendar-year.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { AdministrationHeader } from '#renderer/features/administration/administration-header.tsx'
import { AnnounceYearDialog } from '#renderer/features/administration/announce-year-dialog.tsx'
import { CalendarDayDialog } from '#renderer/features/administration/calendar-day-dialog.tsx'
import { CalendarDays } from '#renderer/features/administration/calendar-days.tsx'
import { CalendarProposals } from '#renderer/features/administration/calendar-proposals.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { Page } from '#renderer/ui/page.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'

const NotAnnounced = ({ year }: { readonly year: number }): ReactNode => (
  <Alert severity="warning" sx={{ mb: 2 }}>
    {`Chưa có lịch nghỉ chính thức năm ${year}. Hạn rơi vào năm này chỉ là tạm tính.`}
  </Alert>
)

const Year = ({ entry }: { readonly entry: CalendarYear }): ReactNode => {
  const isKeeper = useKeeper()
  const [edited, setEdited] = useState<CalendarDay | 'new' | 'year' | null>(null)
  const close = (): void => setEdited(null)
  return (
    <Section
      title={`Năm ${entry.year}`}
      actions={
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          {entry.announced ? (
            <StateChip tone="done" label="Đã công bố" />
          ) : (
            <StateChip tone="unsure" label="Chưa công bố" />
          )}
          {isKeeper && (
            <>
              <Button size="small" onClick={() => setEdited('year')}>
                Căn cứ, công bố
              </Button>
              <Button size="small" variant="outlined" onClick={() => setEdited('new')}>
                Thêm ngày
              </Button>
            </>
          )}
        </Stack>
      }
    >
      {!entry.announced && <NotAnnounced year={entry.year} />}
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {`Căn cứ: ${entry.source}`}
      </Typography>
      <CalendarDays year={entry.year} days={entry.days} onEdit={isKeeper ? setEdited : null} />
      <CalendarProposals proposals={entry.proposals} />
      {edited === 'year' && <AnnounceYearDialog table={entry} onClose={close} />}
      {edited !== null && edited !== 'year' && (
        <CalendarDayDialog table={entry} day={edited === 'new' ? null : edited} onClose={close} />
      )}
    </Section>
  )
}

/** This year and the next, where the table has nothing at all for them. */
const Unknown = ({ known, today }: { readonly known: readonly CalendarYear[]; readonly today: LocalDate }): ReactNode =>
  [yearOf(today), yearOf(today) + 1]
    .filter((year) => known.every((entry) => entry.year !== year))
    .map((year) => <NotAnnounced key={year} year={year} />)

/** Lịch nghỉ: the days that differ from Monday to Friday, year by year, newest first. */
export const CalendarPage = (): ReactNode => {
  const calendar = useRoute('calendar.get')
  const status = useRoute('app.status')
  return (
    <Page>
      <AdministrationHeader current="calendar" />
      <QueryView query={calendar}>
        {(years) => (
          <>
            {status.data !== undefined && <Unknown known={years} today={status.data.today} />}
            {years
              .toSorted((a, b) => b.year - a.year)
              .map((entry) => (
                <Year key={entry.year} entry={entry} />
              ))}
          </>
        )}
      </QueryView>
    </Page>
  )
}
