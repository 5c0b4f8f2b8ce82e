import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'

const KINDS: Readonly<Record<string, string>> = {
  '.docx': 'Văn bản Word',
  '.pdf': 'Tệp PDF',
  '.xlsx': 'Bảng tính Excel',
}

let lastFolder: string | null = null

/** Asks where to save; begins in the folder last used. Null when the user thought better of it. */
export const askWhereToSave = async (window: BrowserWindow | null, suggestedName: string): Promise<string | null> => {
  const extension = path.extname(suggestedName)
  const options = {
    title: 'Lưu văn bản',
    defaultPath: path.join(lastFolder ?? app.getPath('documents'), path.basename(suggestedName)),
    buttonLabel: 'Lưu',
    filters: [{ name: KINDS[extension] ?? 'Tệp', extensions: [extension.slice(1)] }],
  }
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  if (canceled || !filePath) return null
  lastFolder = path.dirname(filePath)
  return path.extname(filePath).toLowerCase() === extension ? filePath : `${filePath}${extension}`
}
