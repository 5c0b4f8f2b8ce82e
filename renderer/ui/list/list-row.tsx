import { memo, type ReactNode } from 'react'
import type { ListColumn, RowLink } from '#renderer/ui/list/list-column.ts'

type CellProps = { readonly value: ReactNode; readonly isNumber: boolean }

/** A text is the cell itself: one box less in each of some hundred cells. */
const Cell = ({ value, isNumber }: CellProps): ReactNode =>
  typeof value === 'string' ? (
    <td className="so-list-line" title={value}>
      {value}
    </td>
  ) : (
    <td {...(isNumber && { className: 'so-list-number' })}>{value}</td>
  )

export type RowMark = 'on' | 'off' | 'never'

const isShifted = (event: Event): boolean => event instanceof MouseEvent && event.shiftKey

type Props<R> = {
  readonly id: string
  readonly row: R
  readonly columns: readonly ListColumn<R>[]
  readonly tracks: string
  /** The address of the page that the row opens. */
  readonly path: string | null
  /** Tab comes to this row. */
  readonly isStop: boolean
  /** Of the box before the first column; null: there is none. */
  readonly mark: RowMark | null
  /** Stands beside the box for those who hear the page. */
  readonly markLabel: string
  readonly onMark: (id: string, isMarked: boolean, isRange: boolean) => void
}

const Row = <R,>({ id, row, columns, tracks, path, isStop, mark, markLabel, onMark }: Props<R>): ReactNode => {
  const link: RowLink | null =
    path === null ? null : { href: `#${path}`, tabIndex: isStop ? 0 : -1, className: 'so-list-link' }
  return (
    <tr data-id={id} style={{ gridTemplateColumns: tracks }} {...(mark === 'on' && { className: 'so-list-marked' })}>
      {mark !== null && (
        <td>
          <input
            type="checkbox"
            className="so-list-check"
            aria-label={markLabel}
            checked={mark === 'on'}
            disabled={mark === 'never'}
            onChange={({ target, nativeEvent }) => onMark(id, target.checked, isShifted(nativeEvent))}
          />
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.id} value={column.cell(row, link)} isNumber={column.isNumber === true} />
      ))}
    </tr>
  )
}

/** Drawn anew only when something of it has changed. */
export const ListRow = memo(Row) as typeof Row
