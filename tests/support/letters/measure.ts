import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { conformity, failures } from '#tests/support/docx/conformity.ts'
import { differingPages, fontsNotEmbedded, readPages, wrongNumbers } from '#tests/support/letters/pages.ts'

/** What was measured of one letter: its .docx against Phụ lục I, its PDF against LibreOffice's rendering of the same file. */
export type LetterFigures = {
  readonly name: string
  readonly checks: number
  readonly failedChecks: readonly string[]
  /** Null when the page window failed. */
  readonly pages: number | null
  readonly pagesInLibreOffice: number
  /** Pages (from 1) whose words differ. */
  readonly differingPages: readonly number[]
  /** Pages, of either rendering, whose number is missing, wrong, misplaced or should not be there. */
  readonly wrongNumbers: readonly string[]
  readonly fontsNotEmbedded: readonly string[]
}

/** A letter as the app made it; the PDF may be missing when the app failed. */
export type LetterFiles = { readonly name: string; readonly docx: string; readonly pdf: string }

const measure = ({ name, docx, pdf }: LetterFiles, libreOfficePdf: string): LetterFigures => {
  const checks = conformity(readFileSync(docx))
  const ours = existsSync(pdf) ? readPages(pdf) : null
  const theirs = readPages(libreOfficePdf)
  return {
    name,
    checks: checks.length,
    failedChecks: failures(checks),
    pages: ours?.length ?? null,
    pagesInLibreOffice: theirs.length,
    differingPages: ours === null ? [] : differingPages(ours, theirs),
    wrongNumbers: [...wrongNumbers(ours ?? []), ...wrongNumbers(theirs).map((wrong) => `in LibreOffice ${wrong}`)],
    fontsNotEmbedded: ours === null ? [] : fontsNotEmbedded(pdf),
  }
}

/** Has LibreOffice render every .docx in one start, into `folder`, and holds both renderings against each other. */
export const measureLetters = (letters: readonly LetterFiles[], folder: string): readonly LetterFigures[] => {
  const rendered = path.join(folder, 'libreoffice')
  mkdirSync(rendered, { recursive: true })
  execFileSync(
    'soffice',
    [
      // A profile of its own: one that runs already would take the work over and this call end before it is done.
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'libreoffice-profile')).href}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', rendered],
      ...letters.map(({ docx }) => docx),
    ],
    { stdio: 'ignore' },
  )
  return letters.map((letter) =>
    measure(letter, path.join(rendered, `${path.basename(letter.docx, path.extname(letter.docx))}.pdf`)),
  )
}
