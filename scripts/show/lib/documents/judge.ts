import { DocumentKind } from '#domain/document/document-kind.ts'
import type { DocumentFigures } from '#tests/support/documents/measure.ts'

/** One file that was only held against Phụ lục I. */
export type ConformityFigures = {
  readonly name: string
  readonly kind: DocumentKind
  readonly checks: number
  readonly failedChecks: readonly string[]
}

export type DocumentsFigures = {
  /** Every kind and case. */
  readonly conformity: readonly ConformityFigures[]
  /** Those that were also turned into pages. */
  readonly rendered: readonly DocumentFigures[]
  /** A file that is no .docx must end in an error, not in a page. */
  readonly isBrokenFileRefused: boolean
  /** Hidden windows that were still there after all files, the broken one included. */
  readonly windowsLeft: number
}

/** Fewer than these, and the measurement did not measure what it says. */
const LEAST = { casesPerKind: 4, checksPerFile: 28, renderedPerKind: 2, longestDocument: 20 }

/** LibreOffice's fault, but one that may not become the rule: what it concerns is not compared. */
const MOST_LEFT_ALONE = 6

/** More of a page's ink elsewhere than in LibreOffice's picture of it: a line or a column has moved. */
export const MOST_STRAY_INK = 0.05

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const complaintsOfConformity = ({ name, checks, failedChecks }: ConformityFigures): readonly string[] => [
  ...(checks < LEAST.checksPerFile ? [`${name}: only ${checks} checks of Phụ lục I`] : []),
  ...failedChecks.map((check) => `${name}: ${check}`),
]

const complaintsOfPages = (document: DocumentFigures): readonly string[] => {
  const { name, pages, pagesInLibreOffice: theirs, strayInk } = document
  return [
    ...(pages === null ? [`${name}: no PDF`] : []),
    ...(pages !== null && pages !== theirs ? [`${name}: ${pages} pages, LibreOffice ${theirs}`] : []),
    ...(pages !== null && pages === theirs && strayInk.length === 0 ? [`${name}: no pictures compared`] : []),
    ...document.differingPages.map((page) => `${name}: other words on page ${page}`),
    ...strayInk.flatMap((share, index) =>
      share > MOST_STRAY_INK ? [`${name}: ${percent(share)} of the ink of picture ${index + 1} stands elsewhere`] : [],
    ),
    ...(document.isCutAtTop ? [`${name}: marks cut off the capitals of its first line`] : []),
    ...document.wrongNumbers.map((wrong) => `${name}: page number, ${wrong}`),
    ...document.fontsNotEmbedded.map((font) => `${name}: ${font} is not embedded`),
  ]
}

const complaintsOfKinds = ({ conformity, rendered }: DocumentsFigures): readonly string[] =>
  DocumentKind.options.flatMap((kind) => {
    const cases = conformity.filter((one) => one.kind === kind).length
    const pages = rendered.filter((one) => one.kind === kind).length
    return [
      ...(cases < LEAST.casesPerKind ? [`${kind}: only ${cases} cases`] : []),
      ...(pages < LEAST.renderedPerKind ? [`${kind}: only ${pages} turned into pages`] : []),
    ]
  })

/** The page whose picture differs most. */
export const worstPicture = (rendered: readonly DocumentFigures[]): { readonly name: string; readonly share: number } =>
  rendered
    .flatMap(({ name, strayInk }) => strayInk.map((share, index) => ({ name: `${name}, picture ${index + 1}`, share })))
    .reduce((worst, one) => (one.share > worst.share ? one : worst), { name: 'none', share: 0 })

/** The verdict: every check met, every page the same, every number in its place. */
export const judge = (figures: DocumentsFigures) => {
  const { conformity, rendered, isBrokenFileRefused, windowsLeft } = figures
  const checks = conformity.reduce((sum, one) => sum + one.checks, 0)
  const failed = conformity.reduce((sum, one) => sum + one.failedChecks.length, 0)
  const pages = rendered.reduce((sum, one) => sum + (one.pages ?? 0), 0)
  const differing = rendered.reduce((sum, one) => sum + one.differingPages.length, 0)
  const alone = rendered.reduce((sum, one) => sum + one.leftAlone.length, 0)
  const longest = Math.max(0, ...rendered.map((one) => one.pages ?? 0))
  const complaints = [
    ...complaintsOfKinds(figures),
    ...(longest < LEAST.longestDocument ? [`no document longer than ${longest} pages`] : []),
    ...(alone > MOST_LEFT_ALONE ? [`${alone} headings left alone by LibreOffice`] : []),
    ...(windowsLeft > 0 ? [`${windowsLeft} hidden windows left behind`] : []),
    ...(isBrokenFileRefused ? [] : ['a file that is no .docx was printed']),
    ...conformity.flatMap(complaintsOfConformity),
    ...rendered.flatMap(complaintsOfPages),
  ]
  const isOk = complaints.length === 0
  const worst = worstPicture(rendered)
  return {
    isOk,
    complaints,
    line: `documents: ${checks - failed} of ${checks} checks on ${conformity.length} files of ${new Set(conformity.map(({ kind }) => kind)).size} kinds, ${pages - differing} of ${pages} pages of ${rendered.length} files agree with LibreOffice, at most ${percent(worst.share)} of a page's ink elsewhere … ${isOk ? 'ok' : 'short'}`,
  }
}
