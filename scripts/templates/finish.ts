import PizZip from 'pizzip'
import { stillZip } from '#electron/documents/still-zip.ts'

const edit = (zip: PizZip, part: string, change: (xml: string) => string): void => {
  zip.file(part, change(zip.file(part)?.asText() ?? ''))
}

/**
 * Two corrections that `docx` leaves no room for. The paragraph that carries the section break is as low as can be: it
 * must never open a page of its own. And nothing tells when the file was made: the same layout gives the same bytes.
 */
export const finished = (bytes: Uint8Array): Uint8Array => {
  const zip = new PizZip(bytes)
  edit(zip, 'word/document.xml', (xml) =>
    xml.replaceAll('<w:p><w:pPr><w:sectPr>', '<w:p><w:pPr><w:pStyle w:val="DongCuoi"/><w:sectPr>'),
  )
  edit(zip, 'docProps/core.xml', (xml) => xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''))
  return stillZip(zip)
}
