import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { PAGE_SIZE } from '#renderer/ui/filter/filter-params.ts'
import type { ListColumn } from '#renderer/ui/list/list-column.ts'
import { ListTable } from '#renderer/ui/list/list-table.tsx'

type Props<R> = {
  readonly label: string
  readonly rows: readonly R[]
  readonly columns: readonly ListColumn<R>[]
  readonly total: number
  readonly page: number
  readonly isAsking: boolean
  readonly pathOf: (row: R) => string
  readonly onPage: (page: number) => void
}

const idOf = ({ id }: { readonly id: string }): string => id

/** A list of records that is sorted and paged in the register. */
export const RecordList = <R extends { readonly id: string }>({
  total,
  page,
  onPage,
  ...rest
}: Props<R>): ReactNode => (
  <Box sx={{ flex: '1 0 240px', minHeight: 240 }}>
    <ListTable<R> {...rest} idOf={idOf} paging={{ page, pageSize: PAGE_SIZE, total, onPage }} />
  </Box>
)
