import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { readLimited } from '#electron/main/read-limited.ts'
import { fileLimits } from '#electron/services/file-limits.ts'
import type { OpenedFile, OpenPurpose } from '#electron/services/host.ts'

type Asked = {
  readonly title: string
  readonly limit: number
  readonly filters: readonly { readonly name: string; readonly extensions: readonly string[] }[]
}

const asked: Readonly<Record<OpenPurpose, Asked>> = {
  template: {
    title: 'Chọn mẫu văn bản',
    limit: fileLimits.template,
    filters: [{ name: 'Văn bản Word (.docx)', extensions: ['docx'] }],
  },
  proof: {
    title: 'Chọn minh chứng đã gửi',
    limit: fileLimits.proof,
    filters: [{ name: 'Bản quét, văn bản', extensions: ['pdf', 'png', 'jpg', 'jpeg', 'docx'] }],
  },
  attachment: {
    title: 'Chọn tệp đính kèm',
    limit: fileLimits.attachment,
    filters: [{ name: 'Bản quét, ảnh, văn bản', extensions: ['pdf', 'png', 'jpg', 'jpeg', 'docx'] }],
  },
  list: {
    title: 'Chọn danh sách khách',
    limit: fileLimits.list,
    filters: [{ name: 'Bảng tính Excel, CSV', extensions: ['xlsx', 'csv', 'txt'] }],
  },
}

const lastFolders = new Map<OpenPurpose, string>()

/** Asks for a file to read; begins in the folder last used for the same purpose. Null when the user thought better of it. */
export const openFile = async (window: BrowserWindow | null, purpose: OpenPurpose): Promise<OpenedFile | null> => {
  const { title, limit, filters } = asked[purpose]
  const options = {
    title,
    buttonLabel: 'Chọn',
    defaultPath: lastFolders.get(purpose) ?? app.getPath('documents'),
    filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
    properties: ['openFile' as const],
  }
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  const [file] = filePaths
  if (canceled || file === undefined) return null
  lastFolders.set(purpose, path.dirname(file))
  return readLimited(file, limit)
}
