import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { Section } from '#renderer/ui/section.tsx'
import { dayRange } from '#renderer/words/day-range.ts'

type Props = { readonly trip: OutboundTrip; readonly countryName: (code: string) => string }

const daysOf = ({ from, to }: OutboundTrip['legs'][number]): string => {
  if (from !== null && to !== null) return dayRange(from, to)
  if (from !== null) return `từ ${formatDay(from)}`
  return to === null ? '' : `đến ${formatDay(to)}`
}

export const TripLegs = ({ trip, countryName }: Props): ReactNode => (
  <Section title="Hành trình">
    <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
      {trip.legs.map((leg, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: legs of a frozen record, never reordered here
        <Typography component="li" key={index} sx={{ overflowWrap: 'anywhere' }}>
          {countryName(leg.country)}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {leg.place === '' ? '' : ` – ${leg.place}`}
            {daysOf(leg) === '' ? '' : `, ${daysOf(leg)}`}
          </Box>
        </Typography>
      ))}
    </Box>
  </Section>
)
