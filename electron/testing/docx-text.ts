import PizZip from 'pizzip'

/** The text of a .docx's main part, paragraphs as lines. */
export const docxText = (bytes: Uint8Array): string =>
  (new PizZip(bytes).file('word/document.xml')?.asText() ?? '')
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
