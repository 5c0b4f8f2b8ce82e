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

/** The words of a page below its number, sorted: programs write the cells of a table in different order. */
export const textOf = (page: Page): string =>
  page.words
    .filter((word) => !isInTopMargin(word))
    .map(({ text }) => text)
    .sort()
    .join(' ')

/** Pages (from 1) that do not say the same, of the longer rendering. */
export const differingPages = (ours: readonly Page[], theirs: readonly Page[]): readonly number[] =>
  Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => index).flatMap((index) => {
    const [our, their] = [ours[index], theirs[index]]
    return our !== undefined && their !== undefined && textOf(our) === textOf(their) ? [] : [index + 1]
  })

const startsAppendix = (page: Page): boolean => {
  const [first, second] = page.words.filter((word) => !isInTopMargin(word))
  return first?.text === 'Phụ' && second?.text === 'lục'
}

/** Page numbers that are not as Phụ lục I has them: none on a part's first page, then 2, 3 …, above the middle of the text. */
export const wrongNumbers = (pages: readonly Page[]): readonly string[] => {
  const wrong: string[] = []
  let expected = 0
  pages.forEach((page, index) => {
    expected = startsAppendix(page) ? 1 : expected + 1
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
