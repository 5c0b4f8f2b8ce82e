import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Tab between cells, texts in quotes, UTF-8, and cells as they are shown (LibreOffice, filter options of text files). */
const AS_TEXT = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,true'

const cell = (quoted: string): string => quoted.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')

/** The first sheet of an .xlsx as LibreOffice reads it, row by row. Cells may hold no line breaks. */
export const readSheet = (file: string, folder: string): readonly (readonly string[])[] => {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'libreoffice-profile')).href}`,
      ...['--headless', '--convert-to', AS_TEXT, '--outdir', folder, file],
    ],
    { stdio: 'ignore' },
  )
  const text = readFileSync(path.join(folder, `${path.basename(file, path.extname(file))}.csv`), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t').map(cell))
}
