import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Collapse from '@mui/material/Collapse'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId, useState } from 'react'
import { INTERNAL_BASIS_NOTICE } from '#domain/duty/deadline-rule.ts'
import type { Duty } from '#domain/duty/duty.ts'
import { formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'
import { DayStrip } from '#renderer/features/outbound-trip/day-strip.tsx'
import { concernedWords, dutyLook, fulfilmentWords } from '#renderer/features/outbound-trip/duty-words.ts'
import { StateChip } from '#renderer/ui/state-chip.tsx'

type Props = {
  readonly duty: Duty
  readonly authority: string
  /** The day the duty hangs on. */
  readonly eventOn: LocalDate
  /** Null for those who only read. */
  readonly onMet: (() => void) | null
}

/** Nothing to add where the sentence carries the notice already: it is shown once. */
const withoutNotice = (why: string): string => why.replace(` ${INTERNAL_BASIS_NOTICE}.`, '')

const Why = ({ duty, eventOn }: Pick<Props, 'duty' | 'eventOn'>): ReactNode => (
  <Box sx={{ bgcolor: 'var(--so-sunken)', borderRadius: 1, p: 1.5, mt: 1 }}>
    <Typography variant="body2">{duty.hasLegalBasis ? duty.why : withoutNotice(duty.why)}</Typography>
    {!duty.hasLegalBasis && (
      <Chip
        size="small"
        variant="outlined"
        label={INTERNAL_BASIS_NOTICE}
        sx={{ mt: 1, height: 'auto', borderRadius: 1, '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
      />
    )}
    <DayStrip duty={duty} eventOn={eventOn} />
  </Box>
)

/** One duty: to whom, what, by when, in which state, and why. */
export const DutyItem = ({ duty, authority, eventOn, onMet }: Props): ReactNode => {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const isOpenDuty = duty.fulfilment === null
  return (
    <Box
      component="li"
      sx={{ py: 1.5, '& + &': { borderTop: '1px solid', borderColor: 'divider' }, breakInside: 'avoid' }}
    >
      <StateChip {...dutyLook(duty)} />
      <Typography variant="h3" component="p" id={`${id}-title`} sx={{ mt: 0.75, overflowWrap: 'anywhere' }}>
        {authority}
      </Typography>
      <Typography variant="body2">{duty.document}</Typography>
      <Typography variant="body2" color="textSecondary">
        {`Hạn cuối: ${formatDeadline(duty.dueOn)}${duty.isProvisional ? ' (tạm tính)' : ''}`}
      </Typography>
      {duty.memberNames.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {`Của: ${concernedWords(duty.memberNames)}`}
        </Typography>
      )}
      {duty.fulfilment !== null && <Typography variant="body2">{fulfilmentWords(duty.fulfilment)}</Typography>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5, ml: -0.75, displayPrint: 'none' }}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={`${id}-why`}
          aria-describedby={`${id}-title`}
          onClick={() => setOpen(!isOpen)}
        >
          Vì sao?
        </Button>
        {isOpenDuty && onMet !== null && duty.state !== 'awaiting_return' && (
          <Button size="small" aria-describedby={`${id}-title`} onClick={onMet}>
            Ghi nhận đã gửi
          </Button>
        )}
      </Box>
      <Collapse in={isOpen} id={`${id}-why`} unmountOnExit timeout={0}>
        <Why duty={duty} eventOn={eventOn} />
      </Collapse>
    </Box>
  )
}
