import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { OwedDuty } from '#contract/routes/duty.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'
import { RecordLink } from '#renderer/ui/duty/record-link.tsx'
import { Why } from '#renderer/ui/duty/why.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { dutyDistance, dutyStateWords, owedWords } from '#renderer/words/duty-words.ts'

type Props = {
  readonly owed: OwedDuty
  readonly profile: AgencyProfile | null
  /** What can be done about it, at the end of the line. */
  readonly action?: ReactNode
}

/** One owed document: what, for which trip, to whom, by which day, and why. */
export const DutyLine = ({ owed: { record, recordTitle, duty }, profile, action }: Props): ReactNode => {
  const authority = authorityName(duty.authority, profile)
  const what = owedWords(duty)
  return (
    <>
      <RecordLink record={record}>
        {what} – {recordTitle}
      </RecordLink>
      <Why sentence={duty.why} about={`${what} – ${recordTitle}, gửi ${authority}`}>
        <StateChip tone={dutyStateWords[duty.state].tone} label={dutyDistance(duty)} />
        <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          Gửi {authority}, hạn {formatDeadline(duty.dueOn)}
          {duty.isProvisional && ' (tạm tính)'}
        </Box>
        {action}
      </Why>
    </>
  )
}
