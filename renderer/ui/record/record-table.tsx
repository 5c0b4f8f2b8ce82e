import Box from '@mui/material/Box'
import type { GridColDef, GridRowHeightParams, GridValidRowModel } from '@mui/x-data-grid'
import { type ReactNode, useCallback } from 'react'
import { DataTable } from '#renderer/ui/data-table.tsx'
import { PAGE_SIZE } from '#renderer/ui/filter/filter-params.ts'

type Props<R extends GridValidRowModel> = {
  readonly label: string
  readonly rows: readonly R[]
  readonly columns: readonly GridColDef<R>[]
  readonly total: number
  readonly page: number
  readonly isAsking: boolean
  /** Of a row that needs more than one line; null for all others. */
  readonly heightOf: (row: R) => number | null
  readonly onOpen: (row: R) => void
  readonly onPage: (page: number) => void
}

/** A list of records that is paged in the register; Enter or a click opens one. */
export const RecordTable = <R extends GridValidRowModel>(props: Props<R>): ReactNode => {
  const { label, rows, columns, total, page, isAsking, heightOf, onOpen, onPage } = props
  // Another function would make the grid measure all its rows anew.
  const rowHeightOf = useCallback(({ model }: Pick<GridRowHeightParams, 'model'>) => heightOf(model as R), [heightOf])
  return (
    <Box sx={{ flex: '1 0 240px', minHeight: 240 }}>
      <DataTable<R>
        aria-label={label}
        rows={rows}
        columns={columns}
        disableColumnSorting
        paginationMode="server"
        rowCount={total}
        paginationModel={{ page, pageSize: PAGE_SIZE }}
        pageSizeOptions={[PAGE_SIZE]}
        onPaginationModelChange={(model) => onPage(model.page)}
        loading={isAsking}
        hideFooter={total <= PAGE_SIZE}
        getRowHeight={rowHeightOf}
        onRowClick={({ row }) => onOpen(row)}
        onCellKeyDown={({ row }, event) => {
          if (event.key === 'Enter') onOpen(row)
        }}
        sx={{
          height: '100%',
          '& .MuiDataGrid-row': { cursor: 'pointer' },
          '& .MuiDataGrid-cell, & .MuiDataGrid-columnHeader': { px: 1 },
        }}
      />
    </Box>
  )
}
