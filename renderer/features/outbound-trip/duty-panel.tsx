import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import type { Duty } from '#domain/duty/duty.ts'
import { isCancelled } from '#domain/outbound-trip/phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { DutyItem } from '#renderer/features/outbound-trip/duty-item.tsx'
import { DutyMetDialog } from '#renderer/features/outbound-trip/duty-met-dialog.tsx'
import { dutiesOfEvent, eventDayOf } from '#renderer/features/outbound-trip/duty-words.ts'
import { Section } from '#renderer/ui/section.tsx'

type Props = {
  readonly view: OutboundTripView
  readonly profile: AgencyProfile | null
  readonly today: LocalDate
  readonly isKeeper: boolean
}

const heads = { departure: 'Trước khi đi', return: 'Sau khi về' } as const

/** Nghĩa vụ of a trip: who must be told what by when. */
export const DutyPanel = ({ view, profile, today, isKeeper }: Props): ReactNode => {
  const [met, setMet] = useState<Duty | null>(null)
  const { trip, duties } = view
  return (
    <Section title="Nghĩa vụ">
      {duties.length === 0 && (
        <Typography color="textSecondary">
          {isCancelled(trip)
            ? 'Chuyến đi không còn nghĩa vụ báo cáo.'
            : 'Không có quy định về hạn nào cho chuyến đi này.'}
        </Typography>
      )}
      {(['departure', 'return'] as const).map((event) => {
        const shown = dutiesOfEvent(duties, event)
        if (shown.length === 0) return null
        return (
          <Box key={event} sx={{ '& + &': { mt: 2 } }}>
            <Typography variant="h3" color="textSecondary">
              {heads[event]}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {shown.map((duty) => (
                <DutyItem
                  key={`${duty.ruleCode} ${duty.authority}`}
                  duty={duty}
                  authority={authorityName(duty.authority, profile)}
                  eventOn={eventDayOf(event, trip)}
                  onMet={isKeeper ? () => setMet(duty) : null}
                />
              ))}
            </Box>
          </Box>
        )
      })}
      {met !== null && (
        <DutyMetDialog
          tripId={trip.id}
          duty={met}
          authority={authorityName(met.authority, profile)}
          today={today}
          onClose={() => setMet(null)}
        />
      )}
    </Section>
  )
}
