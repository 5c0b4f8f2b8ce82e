import type { Output } from '#contract/index.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { SheetGrid } from '#electron/documents/sheet-grid.ts'
import type { Host } from '#electron/services/host.ts'

type PickError = 'visitor_list.type_refused' | 'visitor_list.too_large' | 'visitor_list.unreadable'
type Picked = Output<'inbound_visit.pick_list'>

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const read = async (name: string, bytes: Uint8Array): Promise<SheetGrid | PickError> => {
  // A reader of spreadsheets is heavy, and lists come now and then: nobody waits for it at start-up.
  const { gridOfCsv, gridOfWorkbook } = await import('#electron/documents/sheet-grid.ts')
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (extension === 'csv' || extension === 'txt') return { sheetName: '', grid: gridOfCsv(bytes) }
  if (extension !== 'xlsx' || !isZip(bytes)) return 'visitor_list.type_refused'
  try {
    return (await gridOfWorkbook(bytes)) ?? 'visitor_list.unreadable'
  } catch {
    // Whatever the library stumbles over is a file that cannot be read.
    return 'visitor_list.unreadable'
  }
}

/** Lists of guests from files: the cells alone go to the window, which reads them as it reads what is pasted. */
export const visitorListService = ({ host }: { readonly host: Pick<Host, 'openFile'> }) => ({
  pick: async (): Promise<Result<Picked, PickError>> => {
    const opened = await host.openFile('list')
    if (opened === null) return ok(null)
    if (!opened.ok)
      return opened.reason === 'too_large' ? fail('visitor_list.too_large') : fail('visitor_list.unreadable')
    if (opened.bytes.byteLength === 0) return fail('visitor_list.unreadable')
    const found = await read(opened.name, opened.bytes)
    if (typeof found === 'string') return fail(found)
    const { sheetName, grid } = found
    return ok({
      fileName: opened.name,
      sheetName,
      grid: { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: [...row.cells] })), merges: [...grid.merges] },
    })
  },
})
