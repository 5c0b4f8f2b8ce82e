import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import { Link as RouterLink } from 'react-router'
import type { OwedDuty } from '#contract/routes/duty.ts'
import type { OwingUnit } from '#contract/routes/reminder.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { recordId } from '#domain/shared/record-ref.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { countWords, reminderStateWords } from '#renderer/features/reminder/reminder-words.ts'
import { DutyLine } from '#renderer/ui/duty/duty-line.tsx'
import { Section } from '#renderer/ui/section.tsx'

type Props = {
  readonly unit: OwingUnit
  readonly profile: AgencyProfile | null
  readonly isChosen: boolean
  /** Null where nobody can be reminded: nothing is late, or no unit answers for it. */
  readonly onToggle: (() => void) | null
}

const dutyKey = ({ record, duty }: OwedDuty): string =>
  [recordId(record), duty.ruleCode, duty.authority, duty.memberId ?? ''].join(' ')

/** What one unit owes, whether it has been reminded, and the tick that reminds it. */
export const OwingUnitSection = ({ unit, profile, isChosen, onToggle }: Props): ReactNode => {
  const id = useId()
  const { unitName, owed, reminder } = unit
  return (
    <Section
      title={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
          {onToggle !== null && (
            <Checkbox
              size="small"
              checked={isChosen}
              onChange={onToggle}
              slotProps={{ input: { 'aria-labelledby': id } }}
              sx={{ my: -1, ml: -1 }}
            />
          )}
          <span id={id}>{unitName}</span>
        </Box>
      }
      actions={
        <Typography variant="body2" color="textSecondary">
          {countWords(unit)}
        </Typography>
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {owed.map((one) => (
          <li key={dutyKey(one)}>
            <DutyLine owed={one} profile={profile} />
          </li>
        ))}
      </Box>
      {reminder !== null && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          <Link component={RouterLink} to={screenPath('document').replace(':id', reminder.id)} underline="always">
            {reminderStateWords(reminder)}
          </Link>
        </Typography>
      )}
    </Section>
  )
}
