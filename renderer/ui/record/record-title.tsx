import type { CSSProperties, ReactNode } from 'react'
import type { RowLink } from '#renderer/ui/list/list-column.ts'
import { StateChip, type StateTone } from '#renderer/ui/state-chip.tsx'

type Flag = { readonly tone: StateTone; readonly label: string }

const cell: CSSProperties = { minWidth: 0, display: 'grid', gap: 4, lineHeight: 1.4 }
const below: CSSProperties = { display: 'grid', gap: 4, justifyItems: 'start' }

/** The title of a record in a list, its flags below it. */
export const RecordTitle = ({
  title,
  link,
  flags,
}: {
  readonly title: string
  readonly link: RowLink | null
  readonly flags: readonly Flag[]
}): ReactNode => (
  <div style={cell}>
    <span title={title} className="so-list-line">
      {link === null ? title : <a {...link}>{title}</a>}
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
