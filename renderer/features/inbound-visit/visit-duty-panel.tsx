import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import type { Duty } from '#domain/duty/duty.ts'
import { visitEventDayOf } from '#domain/duty/event-day.ts'
import { isVisitOff } from '#domain/inbound-visit/visit-phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { type DutyActions, DutyItem } from '#renderer/ui/duty/duty-item.tsx'
import { DutyMetDialog } from '#renderer/ui/duty/duty-met-dialog.tsx'
import { WaiveDialog } from '#renderer/ui/duty/waive-dialog.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { dutyGroups } from '#renderer/words/duty-item-words.ts'

const heads = {
  arrival: 'Trước khi đoàn đến',
  change: 'Khi có thay đổi',
  visit_end: 'Sau khi kết thúc',
} as const

type Props = {
  readonly view: InboundVisitView
  readonly profile: AgencyProfile | null
  readonly today: LocalDate
  readonly isKeeper: boolean
}

/** Nghĩa vụ of a visit: who must be told what by when. */
export const VisitDutyPanel = ({ view: { visit, duties }, profile, today, isKeeper }: Props): ReactNode => {
  const [dialog, setDialog] = useState<{ readonly kind: 'met' | 'waive'; readonly duty: Duty } | null>(null)
  const close = (): void => setDialog(null)
  const actions: DutyActions | null = isKeeper
    ? {
        onMet: (duty) => setDialog({ kind: 'met', duty }),
        onWaive: (duty) => setDialog({ kind: 'waive', duty }),
      }
    : null
  const about = ({ document, authority }: Duty): string => `${document} – ${authorityName(authority, profile)}`
  return (
    <Section title="Nghĩa vụ">
      {duties.length === 0 && (
        <Typography color="textSecondary">
          {isVisitOff(visit) ? 'Đoàn không còn nghĩa vụ báo cáo.' : 'Không có quy định về hạn nào cho đoàn này.'}
        </Typography>
      )}
      {(['arrival', 'change', 'visit_end'] as const).map((event) => {
        const groups = dutyGroups(duties, event)
        return groups.length === 0 ? null : (
          <Box key={event} sx={{ '& + &': { mt: 2 } }}>
            <Typography variant="h3" color="textSecondary">
              {heads[event]}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {groups.map(({ key, duties: [duty] }) => (
                <DutyItem
                  key={key}
                  duty={duty}
                  title={authorityName(duty.authority, profile)}
                  document={duty.document}
                  eventOn={visitEventDayOf(duty, visit)}
                  actions={actions}
                />
              ))}
            </Box>
          </Box>
        )
      })}
      {dialog?.kind === 'met' && (
        <DutyMetDialog
          record={visitRef(visit.id)}
          duty={dialog.duty}
          about={about(dialog.duty)}
          today={today}
          onClose={close}
        />
      )}
      {dialog?.kind === 'waive' && (
        <WaiveDialog record={visitRef(visit.id)} duty={dialog.duty} about={about(dialog.duty)} onClose={close} />
      )}
    </Section>
  )
}
