import { execFileSync } from 'node:child_process'

/** The texts of a PDF's pages. */
export const pageTexts = (file: string): readonly string[] =>
  execFileSync('pdftotext', ['-q', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 30 })
    .normalize('NFC')
    .split('\f')
    .slice(0, -1)

export type Joined = {
  readonly pages: number
  /** Letters that are missing, stand elsewhere than asked for, or were not asked for. */
  readonly misplaced: readonly string[]
  /** Letters that have another number of pages here than by themselves. */
  readonly otherLength: readonly string[]
}

/** Every letter begins with the head of the state on its first page and on no other. */
const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

/**
 * Splits the joined pages into letters at their heads and holds them against the marks asked for, in order, and against
 * the lengths of letters that were also made by themselves.
 */
export const judgeJoined = (
  texts: readonly string[],
  marks: readonly string[],
  lengths: ReadonlyMap<string, number>,
): Joined => {
  const starts = texts.flatMap((text, page) => (text.includes(HEAD) ? [page] : []))
  const parts = starts.map((from, index) => texts.slice(from, starts[index + 1]))
  const misplaced = marks.filter((mark, index) => !(parts[index] ?? []).some((text) => text.includes(mark)))
  const surplus = parts.slice(marks.length).map((_, index) => `a letter ${marks.length + index + 1}`)
  const otherLength = [...lengths].filter(([mark, pages]) => parts[marks.indexOf(mark)]?.length !== pages)
  return {
    pages: texts.length,
    misplaced: [...misplaced, ...surplus],
    otherLength: otherLength.map(([mark]) => mark),
  }
}
