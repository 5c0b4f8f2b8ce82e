import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { documentKinds } from '#domain/document/document-kind.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { type RunningApp, saveInto } from '#tests/support/app-driver/launch.ts'
import { openLetter, saveLetter } from '#tests/support/app-driver/letters.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'

/** "05-KHCN-VP Báo cáo.pdf (41 kB, 3 pages)". */
const describe = async (file: string): Promise<string> => {
  const bytes = readFileSync(file)
  const size = `${Math.ceil(bytes.length / 1024)} kB`
  if (path.extname(file) !== '.pdf') return `${path.basename(file)} (${size})`
  const pages = (await PDFDocument.load(bytes)).getPageCount()
  return `${path.basename(file)} (${size}, ${pages} pages)`
}

/** Writes letters as .docx and PDF into a folder, through the pages of the app; what they are, a line each. */
export const writeLetters = async (
  app: RunningApp,
  ids: readonly LetterId[],
  folder: string,
): Promise<readonly string[]> => {
  await saveInto(app, folder)
  const files: string[] = []
  for (const id of ids) {
    await openLetter(app.page, id)
    const { letter } = await must(app.page, 'letter.get', { id })
    const { label } = documentKinds[letter.kind]
    for (const format of ['docx', 'pdf'] as const)
      files.push(`${label}: ${await describe(await saveLetter(app.page, format))}`)
  }
  return files
}

/** Writes the outgoing register of this year as a spreadsheet, .docx and PDF. */
export const writeRegister = async (app: RunningApp, folder: string): Promise<readonly string[]> => {
  await saveInto(app, folder)
  await openScreen(app.page, 'outgoing_register')
  const files: string[] = []
  for (const format of ['xlsx', 'docx', 'pdf'] as const)
    files.push(`Sổ đăng ký văn bản đi: ${await describe(await saveLetter(app.page, format))}`)
  return files
}
