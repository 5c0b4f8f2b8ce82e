import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { writeFileAtomically } from '#db/keyring/atomic-file.ts'
import type { SavedFile } from '#electron/services/host.ts'

const KINDS: Readonly<Record<string, string>> = { '.docx': 'Văn bản Word', '.pdf': 'Tệp PDF' }

let lastFolder: string | null = null

/** Asks where to save; begins in the folder last used. */
export const saveFile = async (
  window: BrowserWindow | null,
  suggestedName: string,
  bytes: Uint8Array,
): Promise<SavedFile | null> => {
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
  const file = path.extname(filePath).toLowerCase() === extension ? filePath : `${filePath}${extension}`
  try {
    writeFileAtomically(file, bytes)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    return { ok: false, reason: code }
  }
  lastFolder = path.dirname(file)
  return { ok: true, path: file }
}
