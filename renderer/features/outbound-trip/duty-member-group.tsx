import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId, useState } from 'react'
import { isOpen } from '#domain/duty/duty.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { type DutyActions, DutyItem } from '#renderer/ui/duty/duty-item.tsx'
import { type DutyGroup, dutyKey } from '#renderer/words/duty-item-words.ts'

/** Members in view before "Xem cả … người". */
const SHOWN = 4

type Props = {
  readonly group: DutyGroup
  readonly authority: string
  readonly eventOn: (duty: DutyGroup['duties'][number]) => LocalDate
  readonly actions: DutyActions | null
}

/** One document that each of several members owes: one head, a line for each, the open ones first. */
export const DutyMemberGroup = ({ group: { duties }, authority, eventOn, actions }: Props): ReactNode => {
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const open = duties.filter(isOpen)
  const ordered = [...open, ...duties.filter((duty) => !isOpen(duty))]
  const shown = isWhole ? ordered : ordered.slice(0, SHOWN)
  return (
    <Box component="li" sx={{ py: 1.5, '& + &': { borderTop: '1px solid', borderColor: 'divider' } }}>
      <Typography variant="h3" component="p" id={id} sx={{ overflowWrap: 'anywhere' }}>
        {authority}
      </Typography>
      <Typography variant="body2">{duties[0].document}</Typography>
      <Typography variant="body2" color="textSecondary">
        {`${duties.length - open.length}/${duties.length} người đã xong`}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={{ listStyle: 'none', m: 0, pl: 1.5 }}>
        {shown.map((duty) => (
          <DutyItem
            key={dutyKey(duty)}
            duty={duty}
            title={duty.memberNames.join(', ')}
            document={null}
            eventOn={eventOn(duty)}
            actions={actions}
          />
        ))}
      </Box>
      {ordered.length > SHOWN && (
        <Button size="small" aria-expanded={isWhole} sx={{ displayPrint: 'none' }} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Thu gọn' : `Xem cả ${ordered.length} người`}
        </Button>
      )}
    </Box>
  )
}
