import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { GateProblem } from '#domain/outbound-trip/gate-problem.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { gateJump, gateSentence, type PagePart } from '#renderer/features/outbound-trip/gate-words.ts'

type Props = {
  readonly problems: readonly GateProblem[]
  readonly profile: AgencyProfile | null
  /** Names the list for assistive technology. */
  readonly label: string
  /** Goes to a part of the page; left out where there is no page around, and then nothing jumps. */
  readonly onJump?: (part: PagePart) => void
}

type OneProps = { readonly problem: GateProblem } & Pick<Props, 'profile' | 'onJump'>

const One = ({ problem, profile, onJump }: OneProps): ReactNode => {
  const sentence = gateSentence(problem, profile)
  const jump = gateJump(problem)
  if (jump === null || onJump === undefined) return sentence
  if ('trip' in jump)
    return (
      <Link
        component={RouterLink}
        to={screenPath('outbound_trip').replace(':id', jump.trip)}
        color="inherit"
        underline="always"
      >
        {sentence}
      </Link>
    )
  return (
    <Link
      component="button"
      type="button"
      color="inherit"
      underline="always"
      sx={{ textAlign: 'left', font: 'inherit', verticalAlign: 'top' }}
      onClick={() => onJump(jump.to)}
    >
      {sentence}
    </Link>
  )
}

/** Lines in view before "Xem cả …". */
const SHOWN = 6

/** What a gate misses, line by line; a line jumps to where it is put right. */
export const GateProblems = ({ problems, profile, label, onJump }: Props): ReactNode => {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? problems : problems.slice(0, SHOWN)
  return (
    <>
      <Box
        component="ul"
        aria-label={label}
        sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}
      >
        {shown.map((problem) => (
          <li key={`${problem.code} ${problem.subject}`}>
            <One problem={problem} profile={profile} {...(onJump !== undefined && { onJump })} />
          </li>
        ))}
      </Box>
      {problems.length > SHOWN && (
        <Button size="small" color="inherit" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Thu gọn' : `Xem cả ${problems.length} điều`}
        </Button>
      )}
    </>
  )
}
