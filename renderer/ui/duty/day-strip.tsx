import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { Duty } from '#domain/duty/duty.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { type StripDay, stripWeeks, stripWords } from '#renderer/ui/duty/strip-weeks.ts'

const eventNames: Readonly<Record<Duty['event'], string>> = {
  departure: 'ngày đi',
  return: 'ngày về',
  change: 'ngày thay đổi',
  arrival: 'ngày đoàn đến',
  visit_end: 'ngày kết thúc',
}
const HEADS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const

const looks = {
  event: { border: '1px solid', borderColor: 'text.primary', fontWeight: 600 },
  due: { bgcolor: 'primary.main', color: 'primary.contrastText', fontWeight: 600 },
  counted: { bgcolor: 'var(--so-selected)' },
  skipped: { color: 'text.secondary', textDecoration: 'line-through' },
  outside: { color: 'text.secondary' },
} as const satisfies Record<StripDay['as'], object>

type LegendProps = { readonly as: StripDay['as']; readonly label: string }

const Legend = ({ as, label }: LegendProps): ReactNode => (
  <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
    <Box
      component="span"
      sx={{ width: 22, height: 16, lineHeight: '16px', borderRadius: 0.5, textAlign: 'center', ...looks[as] }}
    >
      {as === 'skipped' ? '12' : ' '}
    </Box>
    {label}
  </Box>
)

type Props = {
  readonly duty: Pick<Duty, 'counted' | 'skipped' | 'dueOn' | 'unit' | 'event'>
  readonly eventOn: LocalDate
}

/** The counted and skipped days between the event and the due day, week by week; nothing where it would grow long. */
export const DayStrip = ({ duty, eventOn }: Props): ReactNode => {
  const weeks = stripWeeks(duty, eventOn)
  if (weeks.length === 0) return null
  return (
    <Box role="img" aria-label={stripWords(weeks)} sx={{ fontSize: '0.75rem', mt: 1.5 }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '44px repeat(7, minmax(0, 34px))',
          gap: '2px',
          textAlign: 'center',
        }}
      >
        <span />
        {HEADS.map((head) => (
          <Box key={head} component="span" sx={{ color: 'text.secondary' }}>
            {head}
          </Box>
        ))}
        {weeks.map((week) => (
          <Box key={week[0]?.on} sx={{ display: 'contents' }}>
            <Box component="span" sx={{ color: 'text.secondary', textAlign: 'left', lineHeight: '22px' }}>
              {week[0] === undefined ? '' : formatDay(week[0].on).slice(0, 5)}
            </Box>
            {week.map(({ on, as }) => (
              <Box key={on} component="span" sx={{ lineHeight: '22px', borderRadius: 0.5, ...looks[as] }}>
                {Number(on.slice(8))}
              </Box>
            ))}
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mt: 1, color: 'text.secondary' }}>
        <Legend as="due" label="hạn cuối" />
        <Legend as="counted" label="được tính" />
        <Legend as="skipped" label="bỏ qua" />
        <Legend as="event" label={eventNames[duty.event]} />
      </Box>
    </Box>
  )
}
