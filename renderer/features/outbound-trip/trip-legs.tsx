import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { Section } from '#renderer/ui/section.tsx'

type Props = { readonly trip: OutboundTrip; readonly countryName: (code: string) => string }

export const TripLegs = ({ trip, countryName }: Props): ReactNode => (
  <Section title="Hành trình">
    <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
      {trip.legs.map(({ country, place }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: legs of a frozen record, never reordered here
        <Typography component="li" key={index} sx={{ overflowWrap: 'anywhere' }}>
          {countryName(country)}
          {place !== '' && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {` – ${place}`}
            </Box>
          )}
        </Typography>
      ))}
    </Box>
  </Section>
)
