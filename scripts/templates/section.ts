import { Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import { page, twips } from '#electron/documents/letter-geometry.ts'
import { paragraph } from './tables.ts'

export type Section = ISectionOptions

const pageNumber = () =>
  new Header({
    children: [new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })

const sheet = (isLandscape: boolean) => ({
  // docx swaps the two sides of a landscape page itself.
  size: {
    width: twips(page.short),
    height: twips(page.long),
    orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: {
    top: twips(page.top),
    bottom: twips(page.bottom),
    left: twips(page.left),
    right: twips(page.right),
    header: twips(page.header),
    footer: twips(page.header),
  },
})

/** A4 with the decree's margins; numbered from 1, centred in the top margin, nothing on its first page (mục I.7, III.1.đ). */
export const numberedSection = (isLandscape: boolean, children: Section['children']): Section => ({
  properties: { titlePage: true, page: { ...sheet(isLandscape), pageNumbers: { start: 1 } } },
  headers: { first: new Header({ children: [paragraph('SoTrang', '')] }), default: pageNumber() },
  children,
})

/** The same without page numbers: a cover, papers of one page each. */
export const unnumberedSection = (isLandscape: boolean, children: Section['children']): Section => ({
  properties: { page: sheet(isLandscape) },
  children,
})
