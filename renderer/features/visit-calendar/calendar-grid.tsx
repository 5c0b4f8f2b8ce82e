import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { CalendarVisit } from '#contract/routes/inbound-visit.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { CalendarView } from '#renderer/features/visit-calendar/calendar-days.ts'
import { StateChip, stateLooks } from '#renderer/ui/state-chip.tsx'
import { visitPath, visitPhaseLooks } from '#renderer/words/inbound-visit-words.ts'

const HEADS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const

type Props = {
  readonly view: CalendarView
  /** "2026-05"; days of other months are shown quietly. */
  readonly month: string
  readonly days: readonly LocalDate[]
  readonly today: LocalDate
  readonly visits: readonly CalendarVisit[]
}

type DayProps = Omit<Props, 'days'> & { readonly day: LocalDate }

const Programme = ({ visit, day }: { readonly visit: CalendarVisit; readonly day: LocalDate }): ReactNode => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.8125rem', color: 'text.secondary' }}>
    {visit.programme
      .filter(({ on }) => on === day)
      .map(({ time, content, place }) => (
        <li key={`${time} ${content}`}>{[time, content, place].filter((part) => part !== '').join(' · ')}</li>
      ))}
  </Box>
)

const Day = ({ view, month, day, today, visits }: DayProps): ReactNode => {
  const here = visits.filter(({ from, to }) => from <= day && day <= to)
  const isOther = view === 'month' && day.slice(0, 7) !== month
  return (
    <Box
      role="gridcell"
      aria-current={day === today ? 'date' : undefined}
      sx={{
        minHeight: view === 'week' ? 320 : 104,
        minWidth: 0,
        p: 0.75,
        borderTop: '1px solid',
        borderLeft: '1px solid',
        borderColor: 'divider',
        bgcolor: isOther ? 'var(--so-sunken)' : 'background.paper',
        breakInside: 'avoid',
      }}
    >
      <Typography
        component="time"
        dateTime={day}
        sx={{
          fontSize: '0.8125rem',
          fontWeight: day === today ? 700 : 400,
          color: isOther ? 'text.secondary' : 'text.primary',
          ...(day === today && { borderBottom: '2px solid', borderColor: 'primary.main' }),
        }}
      >
        {view === 'week' ? day.split('-').reverse().join('/') : Number(day.slice(8))}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75, mt: 0.5 }}>
        {here.map((visit) => (
          <Box
            component="li"
            key={visit.id}
            sx={{
              minWidth: 0,
              pl: 0.75,
              borderLeft: '3px solid',
              borderColor: stateLooks[visitPhaseLooks[visit.phase].tone].colour,
            }}
          >
            <Link
              component={RouterLink}
              to={visitPath(visit.id)}
              underline="hover"
              title={visit.title}
              sx={{
                display: '-webkit-box',
                WebkitLineClamp: view === 'week' ? 4 : 2,
                WebkitBoxOrient: 'vertical',
                overflow: 'hidden',
                fontSize: '0.8125rem',
                fontWeight: 500,
                overflowWrap: 'anywhere',
              }}
            >
              {visit.title}
            </Link>
            {(day === visit.from || day === here[0]?.from || view === 'week' || day.endsWith('-01')) && (
              <StateChip {...visitPhaseLooks[visit.phase]} />
            )}
            {view === 'week' && <Programme visit={visit} day={day} />}
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** Seven columns from Monday; each visit on each of its days, with its state in words and colour. */
export const CalendarGrid = ({ days, ...rest }: Props): ReactNode => (
  <Box
    role="grid"
    aria-label="Lịch đoàn vào"
    sx={{
      display: 'grid',
      gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
      borderRight: '1px solid',
      borderBottom: '1px solid',
      borderColor: 'divider',
    }}
  >
    <Box role="row" sx={{ display: 'contents' }}>
      {HEADS.map((head) => (
        <Typography
          key={head}
          role="columnheader"
          sx={{
            fontSize: '0.8125rem',
            fontWeight: 600,
            p: 0.75,
            borderTop: '1px solid',
            borderLeft: '1px solid',
            borderColor: 'divider',
          }}
        >
          {head}
        </Typography>
      ))}
    </Box>
    {Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7)).map((week) => (
      <Box key={week[0]} role="row" sx={{ display: 'contents' }}>
        {week.map((day) => (
          <Day key={day} day={day} {...rest} />
        ))}
      </Box>
    ))}
  </Box>
)
