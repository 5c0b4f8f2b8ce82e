import { execFileSync } from 'node:child_process'
import * as z from 'zod'

/** One word on a page, points from its upper left corner. */
export type Word = { readonly text: string; readonly left: number; readonly right: number; readonly bottom: number }
export type Page = { readonly width: number; readonly words: readonly Word[] }

const Numbers = z.tuple([z.coerce.number(), z.coerce.number(), z.coerce.number()])
const PAGE = /<page width="([\d.]+)"[^>]*>(.*?)<\/page>/gs
const WORD = /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gs
const NAMED = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'", '&amp;': '&' } as const

const plain = (text: string): string =>
  Object.entries(NAMED)
    .reduce((rest, [written, meant]) => rest.replaceAll(written, meant), text)
    .normalize('NFC')

/** Words of every page with their places, from poppler's pdftotext. */
export const readPages = (pdf: string): readonly Page[] => {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 << 20 })
  return [...html.matchAll(PAGE)].map(([, width, body = '']) => ({
    width: Number(width),
    words: [...body.matchAll(WORD)].map(([, left, right, bottom, text = '']) => {
      const [l, r, b] = Numbers.parse([left, right, bottom])
      return { text: plain(text), left: l, right: r, bottom: b }
    }),
  }))
}

/** Points: 20 mm at the top, 30 at the left, 15 at the right. */
const margins = { top: 56.7, left: 85.05, right: 42.5 }
const isInTopMargin = (word: Word): boolean => word.bottom < margins.top + 2

const wordsOf = (page: Page | undefined): readonly string[] =>
  (page?.words ?? []).filter((word) => !isInTopMargin(word)).map(({ text }) => text)

/** Sorted: programs write the cells of a table in different order. */
const inOrder = (words: readonly string[]): string => [...words].sort().join(' ')

const samePages = (ours: readonly Page[], theirs: readonly Page[]): readonly boolean[] =>
  Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => {
    const [our, their] = [ours[index], theirs[index]]
    return our !== undefined && their !== undefined && inOrder(wordsOf(our)) === inOrder(wordsOf(their))
  })

/**
 * Pages (from 1) at whose end LibreOffice 7.4 leaves a paragraph that stays with the next one, as ours does: it guesses
 * page breaks by counting paragraphs and does not look again at one it guessed right. `keeping` are the texts of the
 * document's paragraphs that stay with the next.
 */
export const leftAlone = (
  ours: readonly Page[],
  theirs: readonly Page[],
  keeping: readonly string[],
): readonly number[] =>
  samePages(ours, theirs).flatMap((isSame, index) => {
    const movesOne = keeping.some((text) => {
      const words = text.split(/\s+/).filter((word) => word !== '')
      return (
        inOrder([...wordsOf(ours[index]), ...words]) === inOrder(wordsOf(theirs[index])) &&
        inOrder(wordsOf(ours[index + 1])) === inOrder([...words, ...wordsOf(theirs[index + 1])])
      )
    })
    return !isSame && movesOne ? [index + 1] : []
  })

/** Pages (from 1) that do not say the same, of the longer rendering. */
export const differingPages = (ours: readonly Page[], theirs: readonly Page[]): readonly number[] =>
  samePages(ours, theirs).flatMap((isSame, index) => (isSame ? [] : [index + 1]))

/** How a document's pages are numbered: each appendix on its own; a register after its cover; papers of one page never. */
export type Numbers = 'by_appendix' | 'after_cover' | 'none'

const startsAppendix = (page: Page): boolean => {
  const words = page.words.filter((word) => !isInTopMargin(word))
  const top = Math.min(...words.map(({ bottom }) => bottom))
  const line = words.filter(({ bottom }) => bottom < top + 2).sort((one, other) => one.left - other.left)
  return line[0]?.text === 'Phụ' && line[1]?.text === 'lục'
}

/** Page numbers that are not as Phụ lục I has them: none on a part's first page, then 2, 3 …, above the middle of the text. */
export const wrongNumbers = (pages: readonly Page[], numbers: Numbers): readonly string[] => {
  const wrong: string[] = []
  let expected = 0
  pages.forEach((page, index) => {
    const startsPart = numbers === 'by_appendix' ? startsAppendix(page) : numbers === 'none' || index === 1
    expected = startsPart ? 1 : expected + 1
    const found = page.words.filter(isInTopMargin)
    const texts = found.map(({ text }) => text).join(' ')
    const wanted = expected === 1 ? '' : String(expected)
    if (texts !== wanted) wrong.push(`page ${index + 1} shows "${texts}" instead of "${wanted}"`)
    const middle = (margins.left + page.width - margins.right) / 2
    const isOff = found.some(({ left, right }) => Math.abs((left + right) / 2 - middle) > 3)
    if (isOff) wrong.push(`page ${index + 1}: not above the middle of the text`)
  })
  return wrong
}

/** Names of fonts that a PDF uses without holding them. */
export const fontsNotEmbedded = (pdf: string): readonly string[] =>
  execFileSync('pdffonts', [pdf], { encoding: 'utf8' })
    .split('\n')
    .slice(2)
    .filter((row) => row.trim() !== '')
    .filter((row) => !/\s+yes\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.test(row))
    .map((row) => row.split(/\s+/)[0] ?? row)

/** The words of every page of a PDF in memory, in the order they are written. */
export const textOfPdf = (pdf: Uint8Array): readonly string[] => {
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 64 << 20 })
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split(/\s+/).join(' ').trim())
}
