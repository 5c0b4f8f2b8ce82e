import { DataGrid, type DataGridProps, type GridValidRowModel } from '@mui/x-data-grid'
import { viVN } from '@mui/x-data-grid/locales'
import type { ReactNode } from 'react'
import { TABLE_ROW_HEIGHT } from '#renderer/app/theme.ts'

// The grid brings a style element of its own, which the policy allows only with the nonce of this load.
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.content

const number = new Intl.NumberFormat('vi-VN')

const localeText = {
  ...viVN.components.MuiDataGrid.defaultProps.localeText,
  // viVN leaves this one English.
  paginationDisplayedRows: ({ from, to, count }: { from: number; to: number; count: number }) =>
    `${number.format(from)}–${number.format(to)} trong ${number.format(count)}`,
}

/** The grid for long lists: Vietnamese, 36 px rows, few of them beyond what is seen, no column menus. Name it with `aria-label`. */
export const DataTable = <R extends GridValidRowModel>(props: DataGridProps<R>): ReactNode => (
  <DataGrid<R>
    rowHeight={TABLE_ROW_HEIGHT}
    columnHeaderHeight={TABLE_ROW_HEIGHT}
    disableColumnMenu
    rowBufferPx={2 * TABLE_ROW_HEIGHT}
    disableRowSelectionOnClick
    hideFooterSelectedRowCount
    localeText={localeText}
    {...(nonce !== undefined && { nonce })}
    {...props}
    sx={[
      { fontSize: '0.8125rem', backgroundColor: 'background.paper' },
      ...(Array.isArray(props.sx) ? props.sx : [props.sx ?? null]),
    ]}
  />
)
