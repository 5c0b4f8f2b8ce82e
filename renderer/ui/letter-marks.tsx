import type { ReactNode } from 'react'
import type { LetterRow } from '#contract/routes/letter.ts'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { letterMarks, stateLook } from '#renderer/words/letter-words.ts'

type Props = {
  readonly row: LetterRow
  /** The state goes before its marks where the place does not say it already. */
  readonly withState?: boolean
}

/** What a row says of a letter in chips; stands in a box that wraps. */
export const LetterMarks = ({ row, withState = false }: Props): ReactNode =>
  [...(withState ? [stateLook(row)] : []), ...letterMarks(row)].map((mark) => <StateChip key={mark.label} {...mark} />)
