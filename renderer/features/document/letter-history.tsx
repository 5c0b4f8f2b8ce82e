import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { LetterEvent } from '#domain/letter/letter.ts'
import { momentText } from '#renderer/features/document/moment-text.ts'
import { stepNames } from '#renderer/features/document/words.ts'
import { Section } from '#renderer/ui/section.tsx'

type Props = { readonly history: readonly LetterEvent[]; readonly isNumbered: boolean }

/** Who did what and when, the newest first. */
export const LetterHistory = ({ history, isNumbered }: Props): ReactNode => (
  <Section title="Lịch sử">
    <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {history.toReversed().map(({ what, note, at, by }) => (
        <Box
          component="li"
          key={`${at} ${what}`}
          sx={{ py: 1, '& + &': { borderTop: '1px solid', borderColor: 'divider' } }}
        >
          <Typography variant="body2" sx={{ fontWeight: 500 }}>
            {what === 'issued' && !isNumbered ? 'Ghi nhận đã ký' : stepNames[what]}
          </Typography>
          {note !== '' && (
            <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {note}
            </Typography>
          )}
          <Typography variant="caption" color="textSecondary">
            {`${by} · ${momentText(at)}`}
          </Typography>
        </Box>
      ))}
    </Box>
  </Section>
)
