import { Document, Header, type ISectionOptions, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import PizZip from 'pizzip'
import type { LetterKindFacts } from '#domain/document/letter-kind.ts'
import { page, twips } from '#electron/documents/letter-geometry.ts'
import { addressees, appendixHead, body, head, memberList, paragraph, signature } from './parts.ts'
import { FONT, looks, paragraphStyles } from './styles.ts'

/** More columns than this do not fit a portrait page at 12 points. */
const PORTRAIT_COLUMNS = 6

const pageNumber = () =>
  new Header({
    children: [new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })

/** A4 with the decree's margins; numbered from 1, centred in the top margin, nothing on its first page (mục I.7, III.1.đ). */
const section = (isLandscape: boolean): Omit<ISectionOptions, 'children'> => ({
  properties: {
    titlePage: true,
    page: {
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
      pageNumbers: { start: 1 },
    },
  },
  headers: { first: new Header({ children: [paragraph('SoTrang', '')] }), default: pageNumber() },
})

const edit = (zip: PizZip, part: string, change: (xml: string) => string): void => {
  const xml = zip.file(part)?.asText() ?? ''
  const changed = change(xml)
  if (changed === xml) throw new Error(`nothing to change in ${part}`)
  zip.file(part, changed)
}

/**
 * Two corrections that `docx` leaves no room for. The paragraph that carries the section break is as low as can be: it
 * must never open a page of its own. And nothing tells when the file was made: the same layout gives the same bytes.
 */
const finished = (bytes: Uint8Array): Uint8Array => {
  const zip = new PizZip(bytes)
  edit(zip, 'word/document.xml', (xml) =>
    xml.replaceAll('<w:p><w:pPr><w:sectPr>', '<w:p><w:pPr><w:pStyle w:val="DongCuoi"/><w:sectPr>'),
  )
  edit(zip, 'docProps/core.xml', (xml) => xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''))
  const still = new PizZip()
  for (const name of Object.keys(zip.files).sort()) {
    const content = zip.file(name)?.asUint8Array()
    if (content !== undefined) still.file(name, content, { date: new Date(1980, 0, 1), createFolders: false })
  }
  return still.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The template of one kind of letter: the letter and its appendix, which turns sideways when its columns need it. */
export const letterTemplate = async (kind: LetterKindFacts): Promise<Uint8Array> => {
  const isLandscape = kind.columns.length > PORTRAIT_COLUMNS
  const document = new Document({
    title: '{documentTitle}',
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: FONT, size: looks.NoiDung.size * 2, color: '000000', language: { value: 'vi-VN' } } },
      },
      paragraphStyles: [...paragraphStyles],
    },
    sections: [
      { ...section(false), children: [head(), ...addressees(), ...body(), signature()] },
      {
        ...section(isLandscape),
        children: [...appendixHead(), memberList(kind.columns, isLandscape), paragraph('DongCuoi', '')],
      },
    ],
  })
  return finished(await Packer.toBuffer(document))
}
