import { memo, type ReactNode } from 'react'
import type { ListColumn, RowLink } from '#renderer/ui/list/list-column.ts'

const Cell = ({ value }: { readonly value: ReactNode }): ReactNode =>
  typeof value === 'string' ? (
    <span className="so-list-line" title={value}>
      {value}
    </span>
  ) : (
    value
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
        <td key={column.id} {...(column.isNumber === true && { className: 'so-list-number' })}>
          <Cell value={column.cell(row, link)} />
        </td>
      ))}
    </tr>
  )
}

/** Drawn anew only when something of it has changed. */
export const ListRow = memo(Row) as typeof Row
