import type { CSSProperties, ReactNode } from 'react'
import { TABLE_ROW_HEIGHT } from '#renderer/app/theme.ts'
import { StateChip, type StateTone } from '#renderer/ui/state-chip.tsx'

type Flag = { readonly tone: StateTone; readonly label: string }

const FLAG_HEIGHT = 28

/** A row is as high as its flags need; null: as all others. */
export const heightWithFlags = (flags: number): number | null =>
  flags === 0 ? null : TABLE_ROW_HEIGHT + flags * FLAG_HEIGHT

const cell: CSSProperties = { minWidth: 0, display: 'grid', gap: 4, lineHeight: 1.4 }
const line: CSSProperties = { overflow: 'hidden', textOverflow: 'ellipsis' }
const below: CSSProperties = { display: 'grid', gap: 4, justifyItems: 'start' }

/** The title of a record in a list, its flags below it. */
export const RecordTitle = ({
  title,
  flags,
}: {
  readonly title: string
  readonly flags: readonly Flag[]
}): ReactNode => (
  <div style={cell}>
    <span title={title} style={line}>
      {title}
    </span>
    {flags.length > 0 && (
      <span style={below}>
        {flags.map((flag) => (
          <StateChip key={flag.label} {...flag} />
        ))}
      </span>
    )}
  </div>
)
