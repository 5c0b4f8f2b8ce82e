import type { ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly count: number
  readonly of: number
  readonly onMark: (isMarked: boolean) => void
}

/** The box that marks all rows that can be marked, or none; between the two it is neither. */
export const AllBox = ({ label, count, of, onMark }: Props): ReactNode => (
  <input
    ref={(box) => {
      if (box !== null) box.indeterminate = count > 0 && count < of
    }}
    type="checkbox"
    className="so-list-check"
    aria-label={label}
    checked={count > 0 && count === of}
    disabled={of === 0}
    onChange={({ target }) => onMark(target.checked)}
  />
)
