import type { LetterFigures } from '#tests/support/letters/measure.ts'

export type LettersFigures = {
  readonly letters: readonly LetterFigures[]
  /** A file that is no .docx must end in an error, not in a page. */
  readonly isBrokenFileRefused: boolean
  /** Hidden windows that were still there after all files, the broken one included. */
  readonly windowsLeft: number
}

/** Fewer than these, and the measurement did not measure what it says. */
const LEAST = { letters: 6, checksPerLetter: 65, pages: 20, longestLetter: 5 }

const complaintsOf = (letter: LetterFigures): readonly string[] => {
  const { name, pages, pagesInLibreOffice: theirs } = letter
  return [
    ...(letter.checks < LEAST.checksPerLetter ? [`${name}: only ${letter.checks} checks of Phụ lục I`] : []),
    ...letter.failedChecks.map((check) => `${name}: ${check}`),
    ...(pages === null ? [`${name}: no PDF`] : []),
    ...(pages !== null && pages !== theirs ? [`${name}: ${pages} pages, LibreOffice ${theirs}`] : []),
    ...letter.differingPages.map((page) => `${name}: other words on page ${page}`),
    ...letter.wrongNumbers.map((wrong) => `${name}: page number, ${wrong}`),
    ...letter.fontsNotEmbedded.map((font) => `${name}: ${font} is not embedded`),
  ]
}

/** The verdict: every check met, every page the same, every number in its place. */
export const judge = ({ letters, isBrokenFileRefused, windowsLeft }: LettersFigures) => {
  const checks = letters.reduce((sum, letter) => sum + letter.checks, 0)
  const pages = letters.reduce((sum, letter) => sum + (letter.pages ?? 0), 0)
  const longest = Math.max(0, ...letters.map((letter) => letter.pages ?? 0))
  const complaints = [
    ...(letters.length < LEAST.letters ? [`only ${letters.length} letters`] : []),
    ...(pages < LEAST.pages ? [`only ${pages} pages`] : []),
    ...(longest < LEAST.longestLetter ? [`no letter longer than ${longest} pages`] : []),
    ...(windowsLeft > 0 ? [`${windowsLeft} hidden windows left behind`] : []),
    ...(isBrokenFileRefused ? [] : ['a file that is no .docx was printed']),
    ...letters.flatMap(complaintsOf),
  ]
  const failed = letters.reduce((sum, letter) => sum + letter.failedChecks.length, 0)
  const differing = letters.reduce((sum, letter) => sum + letter.differingPages.length, 0)
  const isOk = complaints.length === 0
  return {
    isOk,
    complaints,
    line: `letters: ${checks - failed} of ${checks} checks on ${letters.length} files, ${pages - differing} of ${pages} pages agree with LibreOffice … ${isOk ? 'ok' : 'short'}`,
  }
}
