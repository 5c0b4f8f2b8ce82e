import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Collapse from '@mui/material/Collapse'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import { type Duty, isOpen } from '#domain/duty/duty.ts'
import { HAND_BACK_RULE } from '#domain/outbound-trip/debts.ts'
import { formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'
import { DutyWhy } from '#renderer/ui/duty/duty-why.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { dutyLook, fulfilmentWords, reopenedWords, waiverWords } from '#renderer/words/duty-item-words.ts'
import { letterPath } from '#renderer/words/letter-words.ts'

/** What can be done with a duty; for those who keep the register. */
export type DutyActions = {
  readonly onMet: (duty: Duty) => void
  readonly onWaive: (duty: Duty) => void
}

type Props = {
  readonly duty: Duty
  /** Whom or what the line is about: an authority, or one member below it. */
  readonly title: string
  /** Below the title: the document; left out where the head says it already. */
  readonly document: string | null
  /** The day the duty hangs on. */
  readonly eventOn: LocalDate
  /** Null for those who only read. */
  readonly actions: DutyActions | null
}

const Met = ({ duty, isKeeper }: { readonly duty: Duty; readonly isKeeper: boolean }): ReactNode => {
  const { fulfilment } = duty
  if (fulfilment === null) return null
  return (
    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      {fulfilmentWords(fulfilment)}
      {isKeeper && fulfilment.letterId !== null && (
        <>
          {' · '}
          <Link component={RouterLink} to={letterPath(fulfilment.letterId)} underline="always">
            Mở văn bản
          </Link>
        </>
      )}
    </Typography>
  )
}

/** One duty: in which state, to whom, what, by when, what met it, and why. */
export const DutyItem = ({ duty, title, document, eventOn, actions }: Props): ReactNode => {
  const id = useId()
  const [isWhyOpen, setWhyOpen] = useState(false)
  return (
    <Box
      component="li"
      sx={{ py: 1.5, '& + &': { borderTop: '1px solid', borderColor: 'divider' }, breakInside: 'avoid' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <StateChip {...dutyLook(duty)} />
        {duty.isReopened && isOpen(duty) && <StateChip tone="soon" label={reopenedWords(duty.event)} />}
      </Box>
      <Typography variant="h3" component="p" id={`${id}-title`} sx={{ mt: 0.75, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {document !== null && <Typography variant="body2">{document}</Typography>}
      <Typography variant="body2" color="textSecondary">
        {`Hạn cuối: ${formatDeadline(duty.dueOn)}${duty.isProvisional ? ' (tạm tính)' : ''}`}
      </Typography>
      <Met duty={duty} isKeeper={actions !== null} />
      {duty.waiver !== null && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {waiverWords(duty.waiver)}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, mt: 0.5, ml: -0.75, displayPrint: 'none' }}>
        <Button
          size="small"
          aria-expanded={isWhyOpen}
          aria-controls={`${id}-why`}
          aria-describedby={`${id}-title`}
          onClick={() => setWhyOpen(!isWhyOpen)}
        >
          Vì sao?
        </Button>
        {isOpen(duty) && actions !== null && duty.state !== 'awaiting_return' && (
          <Button size="small" aria-describedby={`${id}-title`} onClick={() => actions.onMet(duty)}>
            {duty.ruleCode === HAND_BACK_RULE ? 'Ghi nhận đã nộp' : 'Ghi nhận đã gửi'}
          </Button>
        )}
        {isOpen(duty) && actions !== null && (
          <Button size="small" aria-describedby={`${id}-title`} onClick={() => actions.onWaive(duty)}>
            Miễn, lùi hạn
          </Button>
        )}
      </Box>
      <Collapse in={isWhyOpen} id={`${id}-why`} unmountOnExit timeout={0}>
        <DutyWhy duty={duty} eventOn={eventOn} />
      </Collapse>
    </Box>
  )
}
