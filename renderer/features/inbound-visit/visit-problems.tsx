import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { VisitProblem } from '#domain/inbound-visit/visit-problem.ts'
import { visitProblemSentence } from '#renderer/features/inbound-visit/visit-problem-words.ts'

type Props = {
  readonly problems: readonly VisitProblem[]
  readonly profile: AgencyProfile | null
  /** Names the list for assistive technology. */
  readonly label: string
}

/** What the closing of a visit misses, line by line. */
export const VisitProblems = ({ problems, profile, label }: Props): ReactNode => (
  <Box component="ul" aria-label={label} sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}>
    {problems.map((problem) => (
      <li key={`${problem.code} ${problem.subject}`}>{visitProblemSentence(problem, profile)}</li>
    ))}
  </Box>
)
