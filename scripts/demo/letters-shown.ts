import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { LetterKind } from '#domain/document/letter-kind.ts'
import type { Pictures } from '#scripts/demo/pictures.ts'
import { type RunningApp, saveInto } from '#tests/support/app-driver/launch.ts'
import { openLetter, saveLetter } from '#tests/support/app-driver/letters.ts'

const describe = async (file: string): Promise<string> => {
  const bytes = readFileSync(file)
  const size = `${Math.ceil(bytes.length / 1024)} kB`
  if (path.extname(file) !== '.pdf') return `${path.basename(file)} (${size})`
  const pages = (await PDFDocument.load(bytes)).getPageCount()
  return `${path.basename(file)} (${size}, ${pages} pages)`
}

/** Writes both letters of a trip as .docx and PDF into a folder, through the pages of the app. */
export const writeLetters = async (
  app: RunningApp,
  tripId: string,
  detail: string,
  folder: string,
  { shoot }: Pictures,
): Promise<readonly string[]> => {
  await saveInto(app, folder)
  const files: string[] = []
  for (const kind of LetterKind.options) {
    await openLetter(app.page, tripId, kind)
    for (const format of ['docx', 'pdf'] as const) files.push(await describe(await saveLetter(app.page, format)))
    await shoot(app.page, 'outbound_trip_letter', `${detail}-${kind}`)
  }
  return files
}
