import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import TablePagination from '@mui/material/TablePagination'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { type ListColumn, type Sorting, tracksOf } from '#renderer/ui/list/list-column.ts'
import { ListRow, type RowMark } from '#renderer/ui/list/list-row.tsx'
import '#renderer/ui/list/list-table.css'

export type Paging = {
  /** From 0. */
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly onPage: (page: number) => void
}

/** Boxes before the first column, for what is done to many rows at once. */
export type ListMarks<R> = {
  readonly isMarked: (row: R) => boolean
  readonly canMark: (row: R) => boolean
  readonly labelOf: (row: R) => string
  readonly onMark: (rows: readonly R[], isMarked: boolean) => void
  /** The box for all of them. */
  readonly head: ReactNode
}

type Props<R> = {
  readonly label: string
  /** Those of one page. */
  readonly rows: readonly R[]
  readonly idOf: (row: R) => string
  readonly columns: readonly ListColumn<R>[]
  readonly paging: Paging
  /** The page that a row opens; left out: rows open nothing. */
  readonly pathOf?: ((row: R) => string) | undefined
  /** Other rows have been asked for and are on their way. */
  readonly isAsking?: boolean
  readonly sorting?: Sorting | null
  readonly onSort?: (column: string) => void
  readonly marks?: ListMarks<R>
}

const MARKS_WIDTH = 34
const number = new Intl.NumberFormat('vi-VN')

/** Whatever acts by itself inside a row. */
const ACTS = 'button, input, label, [role=dialog]'

/** ↑, ↓, Home and End go from title to title. */
const moveBetweenRows = (event: KeyboardEvent<HTMLElement>): void => {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.so-list-link')]
  const at = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  links[to]?.focus()
}

const noMarks = { onMark: (): void => undefined, canMark: (): boolean => false }

/** Rows from one to another, whichever comes first. */
const between = <R,>(rows: readonly R[], a: number, b: number): readonly R[] =>
  rows.slice(Math.min(a, b), Math.max(a, b) + 1)

const markOf = <R,>(row: R, { isMarked, canMark }: ListMarks<R>): RowMark => {
  if (!canMark(row)) return 'never'
  return isMarked(row) ? 'on' : 'off'
}

const Head = <R,>({ columns, sorting, onSort }: Pick<Props<R>, 'columns' | 'sorting' | 'onSort'>): ReactNode =>
  columns.map(({ id, head, isNumber, compare }) => {
    const isSorted = sorting?.column === id
    const Arrow = sorting?.isDescending === true ? ArrowDownward : ArrowUpward
    return (
      <th
        key={id}
        scope="col"
        {...(isNumber === true && { className: 'so-list-number' })}
        {...(isSorted && { 'aria-sort': sorting.isDescending ? ('descending' as const) : ('ascending' as const) })}
      >
        {compare === undefined || onSort === undefined ? (
          <span className="so-list-line">{head}</span>
        ) : (
          <button type="button" className="so-list-sort" title={`Xếp theo ${head}`} onClick={() => onSort(id)}>
            <span className="so-list-line">{head}</span>
            {isSorted && <Arrow aria-hidden sx={{ fontSize: 16 }} />}
          </button>
        )}
      </th>
    )
  })

/** One page of a long list. A click on a row, or Enter on its title, opens it. */
export const ListTable = <R,>(props: Props<R>): ReactNode => {
  const { label, rows, idOf, columns, paging, pathOf, isAsking = false, sorting = null, onSort, marks } = props
  const { page, pageSize, total, onPage } = paging
  const navigate = useNavigate()
  const [visited, setVisited] = useState<string | null>(null)
  const hasMarks = marks !== undefined
  const { tracks, least } = useMemo(
    () => tracksOf([...(hasMarks ? [{ width: MARKS_WIDTH }] : []), ...columns]),
    [columns, hasMarks],
  )
  const stop = rows.find((row) => idOf(row) === visited) ?? rows[0]
  const lastMarked = useRef<string | null>(null)
  const { onMark: markRows, canMark } = marks ?? noMarks
  const onMark = useCallback(
    (id: string, isMarked: boolean, isRange: boolean): void => {
      const at = (wanted: string | null): number => rows.findIndex((row) => idOf(row) === wanted)
      const from = isRange ? at(lastMarked.current) : -1
      markRows(between(rows, from < 0 ? at(id) : from, at(id)).filter(canMark), isMarked)
      lastMarked.current = id
    },
    [rows, idOf, markRows, canMark],
  )
  const open = (event: MouseEvent<HTMLElement>): void => {
    if (pathOf === undefined || !(event.target instanceof Element) || event.target.closest(ACTS) !== null) return
    const id = event.target.closest<HTMLElement>('tr')?.dataset.id
    const row = rows.find((one) => idOf(one) === id)
    if (row === undefined) return
    event.preventDefault()
    void navigate(pathOf(row))
  }
  return (
    <div className={`so-list${pathOf === undefined ? '' : ' so-list-opens'}${isAsking ? ' so-list-busy' : ''}`}>
      {/* Another page begins at its top. */}
      <div key={page} className="so-list-scroll" {...(pathOf === undefined && { tabIndex: 0, role: 'group' as const })}>
        <table aria-label={label} aria-busy={isAsking} style={{ minWidth: least }}>
          <thead>
            <tr style={{ gridTemplateColumns: tracks }}>
              {marks !== undefined && <th scope="col">{marks.head}</th>}
              <Head columns={columns} sorting={sorting} {...(onSort !== undefined && { onSort })} />
            </tr>
          </thead>
          <tbody
            onClick={open}
            onKeyDown={moveBetweenRows}
            onFocus={({ target }) => setVisited(target.closest('tr')?.dataset.id ?? null)}
          >
            {rows.map((row) => (
              <ListRow
                key={idOf(row)}
                id={idOf(row)}
                row={row}
                columns={columns}
                tracks={tracks}
                path={pathOf?.(row) ?? null}
                isStop={row === stop}
                mark={marks === undefined ? null : markOf(row, marks)}
                markLabel={marks?.labelOf(row) ?? ''}
                onMark={onMark}
              />
            ))}
          </tbody>
        </table>
      </div>
      {total > pageSize && (
        <TablePagination
          component="div"
          count={total}
          page={page}
          rowsPerPage={pageSize}
          rowsPerPageOptions={[pageSize]}
          labelDisplayedRows={({ from, to, count }) =>
            `${number.format(from)}–${number.format(to)} trong ${number.format(count)}`
          }
          onPageChange={(_event, next) => onPage(next)}
          sx={{ flexShrink: 0, borderTop: 1, borderColor: 'divider', '& .MuiToolbar-root': { minHeight: 40 } }}
        />
      )}
    </div>
  )
}
