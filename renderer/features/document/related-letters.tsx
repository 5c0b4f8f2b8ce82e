import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { LetterView } from '#contract/routes/letter.ts'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { kindLabel, letterPath, stateLook } from '#renderer/words/letter-words.ts'

type Linked = NonNullable<LetterView['original']>
type Props = Pick<LetterView, 'letter' | 'original' | 'followers'>

type LineProps = { readonly letter: Linked; readonly lead?: string }

/** "Công văn thông báo đoàn ra, 05/KHCN-VP" as a link, with its state. */
export const LetterLine = ({ letter: { id, kind, state, numberAndSymbol }, lead }: LineProps): ReactNode => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
    {lead !== undefined && <Typography variant="body2">{lead}</Typography>}
    <Link component={RouterLink} to={letterPath(id)} underline="always" sx={{ overflowWrap: 'anywhere' }}>
      {state === 'issued' && numberAndSymbol !== '' ? `${kindLabel(kind)}, ${numberAndSymbol}` : kindLabel(kind)}
    </Link>
    <StateChip {...stateLook({ state, kind })} />
  </Box>
)

const heads = { replaces: 'Thay thế văn bản', corrects: 'Đính chính văn bản' } as const

/** What a letter replaces or corrects, and what replaces or corrects it. */
export const RelatedLetters = ({ letter, original, followers }: Props): ReactNode => {
  if (original === null && followers.length === 0) return null
  return (
    <>
      {original !== null && letter.relation !== null && (
        <Section title={heads[letter.relation.type]}>
          <LetterLine letter={original} />
        </Section>
      )}
      {followers.length > 0 && (
        <Section title="Văn bản đính chính, thay thế">
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
            {followers.map((follower) => (
              <li key={follower.id}>
                <LetterLine letter={follower} />
              </li>
            ))}
          </Box>
        </Section>
      )}
    </>
  )
}
