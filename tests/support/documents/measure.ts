import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Urgency } from '#domain/document/document-content.ts'
import { type DocumentForm, type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { conformity, failures } from '#electron/documents/conformity/conformity.ts'
import { allParagraphs } from '#electron/documents/conformity/docx-model.ts'
import { readDocx } from '#electron/documents/conformity/read-docx.ts'
import { pageImages, strayShare, topOfInk } from '#tests/support/documents/images.ts'
import {
  differingPages,
  fontsNotEmbedded,
  leftAlone,
  type Numbers,
  readPages,
  wrongNumbers,
} from '#tests/support/documents/pages.ts'

/** What was measured of one document: its .docx against Phụ lục I, its PDF against LibreOffice's rendering of the same file. */
export type DocumentFigures = {
  readonly name: string
  readonly kind: DocumentKind
  readonly checks: number
  readonly failedChecks: readonly string[]
  /** Null when the page window failed. */
  readonly pages: number | null
  readonly pagesInLibreOffice: number
  /** Pages (from 1) whose words differ. */
  readonly differingPages: readonly number[]
  /** Pages at whose end LibreOffice leaves a heading that ours takes along; they and the next are not compared. */
  readonly leftAlone: readonly number[]
  /** Share of ink that stands elsewhere, page by page, of the pages that were compared as pictures. */
  readonly strayInk: readonly number[]
  /** The marks above the capitals of "CỘNG HÒA", which reach out of the text at the top of page 1, are missing. */
  readonly isCutAtTop: boolean
  /** Pages, of either rendering, whose number is missing, wrong, misplaced or should not be there. */
  readonly wrongNumbers: readonly string[]
  readonly fontsNotEmbedded: readonly string[]
}

/** A document as the app made it; the PDF may be missing when the app failed. */
export type DocumentFiles = {
  readonly name: string
  readonly kind: DocumentKind
  readonly urgency?: Urgency | null
  readonly docx: string
  readonly pdf: string
}

const numbering: Readonly<Record<DocumentForm, Numbers>> = {
  official_letter: 'by_appendix',
  named: 'by_appendix',
  decision: 'by_appendix',
  personal: 'none',
  register: 'after_cover',
}

/** Pictures of a long list are alike: so many pages from its beginning, and its last. */
const MOST_PICTURES = 8

const strayInk = (ours: string, theirs: string, pages: number, excused: ReadonlySet<number>): readonly number[] => {
  const until = Math.min(pages, MOST_PICTURES)
  const ranges = [[1, until], ...(pages > until ? [[pages, pages]] : [])]
  return ranges.flatMap(([from = 1, to = 1]) => {
    const others = pageImages(theirs, from, to)
    return pageImages(ours, from, to).flatMap((image, index) => {
      const other = others[index]
      if (excused.has(from + index)) return []
      return [other === undefined ? 1 : strayShare(image, other)]
    })
  })
}

const FINE = 300
/** Points: 20 mm. */
const TOP_MARGIN = 56.69
const isCutAtTop = (pdf: string): boolean => {
  const [first] = pageImages(pdf, 1, 1, FINE)
  return first !== undefined && topOfInk(first, FINE) >= TOP_MARGIN
}

/** Texts of paragraphs that stay with the next one. */
const keepingTexts = (docx: Uint8Array): readonly string[] =>
  readDocx(docx)
    .sections.flatMap(({ blocks }) => allParagraphs(blocks))
    .filter(({ look, text }) => look.keepNext && text !== '')
    .map(({ text }) => text)

const measure = ({ name, kind, urgency, docx, pdf }: DocumentFiles, theirPdf: string): DocumentFigures => {
  const bytes = readFileSync(docx)
  const checks = conformity(bytes, { kind, ...(urgency === undefined ? {} : { urgency }) })
  const ours = existsSync(pdf) ? readPages(pdf) : null
  const theirs = readPages(theirPdf)
  const numbers = numbering[documentKinds[kind].form]
  const differing = ours === null ? [] : differingPages(ours, theirs)
  const alone = ours === null || differing.length === 0 ? [] : leftAlone(ours, theirs, keepingTexts(bytes))
  const excused = new Set(alone.flatMap((page) => [page, page + 1]))
  return {
    name,
    kind,
    checks: checks.length,
    failedChecks: failures(checks),
    pages: ours?.length ?? null,
    pagesInLibreOffice: theirs.length,
    differingPages: differing.filter((page) => !excused.has(page)),
    leftAlone: alone,
    strayInk: ours?.length === theirs.length ? strayInk(pdf, theirPdf, theirs.length, excused) : [],
    // The cover of a register begins lower.
    isCutAtTop: ours !== null && documentKinds[kind].form !== 'register' && isCutAtTop(pdf),
    wrongNumbers: [
      ...wrongNumbers(ours ?? [], numbers),
      ...wrongNumbers(theirs, numbers).map((wrong) => `in LibreOffice ${wrong}`),
    ],
    fontsNotEmbedded: ours === null ? [] : fontsNotEmbedded(pdf),
  }
}

/** Where `measureDocuments` leaves LibreOffice's rendering of a .docx. */
export const libreOfficePdf = (folder: string, docx: string): string =>
  path.join(folder, 'libreoffice', `${path.basename(docx, path.extname(docx))}.pdf`)

/** Has LibreOffice render every .docx in one start, into `folder`, and holds both renderings against each other. */
export const measureDocuments = (documents: readonly DocumentFiles[], folder: string): readonly DocumentFigures[] => {
  const rendered = path.join(folder, 'libreoffice')
  mkdirSync(rendered, { recursive: true })
  execFileSync(
    'soffice',
    [
      // A profile of its own: one that runs already would take the work over and this call end before it is done.
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'libreoffice-profile')).href}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', rendered],
      ...documents.map(({ docx }) => docx),
    ],
    { stdio: 'ignore' },
  )
  return documents.map((document) => measure(document, libreOfficePdf(folder, document.docx)))
}
