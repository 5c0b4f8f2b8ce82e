import { type ReactNode, useMemo, useState } from 'react'
import { PAGE_SIZE } from '#renderer/ui/filter/filter-params.ts'
import { type ListColumn, nextSorting, type Sorting, sortRows } from '#renderer/ui/list/list-column.ts'
import { type ListMarks, ListTable } from '#renderer/ui/list/list-table.tsx'

type Props<R> = {
  readonly label: string
  readonly rows: readonly R[]
  readonly idOf: (row: R) => string
  readonly columns: readonly ListColumn<R>[]
  readonly pathOf?: ((row: R) => string) | undefined
  readonly marks?: ListMarks<R>
}

/** A list that is in the window whole: sorted by the heads of its columns, and paged. */
export const WholeList = <R,>({ rows, columns, ...rest }: Props<R>): ReactNode => {
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const [asked, setPage] = useState(0)
  const sorted = useMemo(() => sortRows(rows, columns, sorting), [rows, columns, sorting])
  // Fewer rows than before may have no such page.
  const page = Math.min(asked, Math.max(0, Math.ceil(rows.length / PAGE_SIZE) - 1))
  const shown = useMemo(() => sorted.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), [sorted, page])
  return (
    <ListTable<R>
      {...rest}
      rows={shown}
      columns={columns}
      paging={{ page, pageSize: PAGE_SIZE, total: rows.length, onPage: setPage }}
      sorting={sorting}
      onSort={(column) => setSorting((now) => nextSorting(now, column))}
    />
  )
}
