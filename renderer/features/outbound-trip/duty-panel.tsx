import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import type { Duty } from '#domain/duty/duty.ts'
import { tripEventDayOf } from '#domain/duty/event-day.ts'
import { isOff } from '#domain/outbound-trip/phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { DutyMemberGroup } from '#renderer/features/outbound-trip/duty-member-group.tsx'
import { type DutyActions, DutyItem } from '#renderer/ui/duty/duty-item.tsx'
import { DutyMetDialog } from '#renderer/ui/duty/duty-met-dialog.tsx'
import { WaiveDialog } from '#renderer/ui/duty/waive-dialog.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { type DutyGroup, dutyGroups } from '#renderer/words/duty-item-words.ts'

type Props = {
  readonly view: OutboundTripView
  readonly profile: AgencyProfile | null
  readonly today: LocalDate
  readonly isKeeper: boolean
}

const heads: Readonly<Record<Duty['event'], string>> = {
  departure: 'Trước khi đi',
  change: 'Khi có thay đổi',
  return: 'Sau khi về',
  arrival: 'Trước khi đoàn đến',
  visit_end: 'Sau khi kết thúc',
}

/** Nghĩa vụ of a trip: who must be told what by when. */
export const DutyPanel = ({ view, profile, today, isKeeper }: Props): ReactNode => {
  const [dialog, setDialog] = useState<{ readonly kind: 'met' | 'waive'; readonly duty: Duty } | null>(null)
  const { trip, duties } = view
  const close = (): void => setDialog(null)
  const actions: DutyActions | null = isKeeper
    ? {
        onMet: (duty) => setDialog({ kind: 'met', duty }),
        onWaive: (duty) => setDialog({ kind: 'waive', duty }),
      }
    : null
  const about = ({ document, authority, memberNames }: Duty): string =>
    [document, authorityName(authority, profile), ...memberNames].join(' – ')
  const row = (group: DutyGroup): ReactNode => {
    const [duty] = group.duties
    const authority = authorityName(duty.authority, profile)
    if (duty.memberId !== null)
      return (
        <DutyMemberGroup
          key={group.key}
          group={group}
          authority={authority}
          eventOn={(one) => tripEventDayOf(one, trip)}
          actions={actions}
        />
      )
    return (
      <DutyItem
        key={group.key}
        duty={duty}
        title={authority}
        document={duty.document}
        eventOn={tripEventDayOf(duty, trip)}
        actions={actions}
      />
    )
  }
  return (
    <Section title="Nghĩa vụ">
      {duties.length === 0 && (
        <Typography color="textSecondary">
          {isOff(trip) ? 'Chuyến đi không còn nghĩa vụ báo cáo.' : 'Không có quy định về hạn nào cho chuyến đi này.'}
        </Typography>
      )}
      {(['departure', 'change', 'return'] as const).map((event) => {
        const groups = dutyGroups(duties, event)
        if (groups.length === 0) return null
        return (
          <Box key={event} sx={{ '& + &': { mt: 2 } }}>
            <Typography variant="h3" color="textSecondary">
              {heads[event]}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {groups.map(row)}
            </Box>
          </Box>
        )
      })}
      {dialog?.kind === 'met' && (
        <DutyMetDialog
          record={tripRef(trip.id)}
          duty={dialog.duty}
          about={about(dialog.duty)}
          today={today}
          onClose={close}
        />
      )}
      {dialog?.kind === 'waive' && (
        <WaiveDialog record={tripRef(trip.id)} duty={dialog.duty} about={about(dialog.duty)} onClose={close} />
      )}
    </Section>
  )
}
