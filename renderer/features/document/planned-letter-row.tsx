import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import type { PlannedLetter } from '#contract/routes/letter.ts'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import { LetterLine } from '#renderer/features/document/related-letters.tsx'
import { MissingList } from '#renderer/ui/missing-list.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { kindLabel } from '#renderer/words/letter-words.ts'

type Props = {
  readonly planned: PlannedLetter
  readonly record: RecordRef
  readonly isChosen: boolean
  readonly onToggle: () => void
}

/** One kind of a plan: to whom, whether it is owed, what is missing for it, and what there is already. */
export const PlannedLetterRow = ({ planned, record, isChosen, onToggle }: Props): ReactNode => {
  const { kind, addressees, missing, existing, isOwed } = planned
  const id = useId()
  const label = kindLabel(kind)
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        columnGap: 1,
        py: 1,
        '& + &': { borderTop: '1px solid', borderColor: 'divider' },
      }}
    >
      <Checkbox id={id} size="small" checked={isChosen} onChange={onToggle} sx={{ mt: -0.75, alignSelf: 'start' }} />
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
          <Typography component="label" htmlFor={id} sx={{ fontWeight: 500, cursor: 'pointer' }}>
            {label}
          </Typography>
          {isOwed && <StateChip tone="soon" label="Nghĩa vụ đang chờ" />}
          {missing.length > 0 && <StateChip tone="unsure" label={`Thiếu ${missing.length} thông tin`} />}
        </Box>
        {addressees.length > 0 && (
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {`Kính gửi: ${addressees.join('; ')}`}
          </Typography>
        )}
        {missing.length > 0 && isChosen && (
          <Box sx={{ mt: 1 }}>
            <MissingList missing={missing} record={record} label={`Còn thiếu cho ${label}`} />
          </Box>
        )}
        {existing.length > 0 && (
          <Box component="ul" aria-label={`Đã lập: ${label}`} sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
            {existing.map((letter) => (
              <li key={letter.id}>
                <LetterLine letter={letter} lead="Đã lập:" />
              </li>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  )
}
