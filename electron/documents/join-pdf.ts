import { PDFDocument } from '@cantoo/pdf-lib'

/** One printed part of a document, and the same number of pages that hold nothing but page numbers; null when it has one page. */
export type PrintedPart = { readonly pages: Uint8Array; readonly numbers: Uint8Array | null }

export const pageCount = async (pdf: Uint8Array): Promise<number> => (await PDFDocument.load(pdf)).getPageCount()

/** Joins parts into one PDF and lays each part's page numbers over it from its second page on. */
export const joinPdf = async (parts: readonly PrintedPart[], title: string): Promise<Uint8Array> => {
  const whole = await PDFDocument.create()
  whole.setTitle(title, { showInWindowTitleBar: title !== '' })
  whole.setLanguage('vi-VN')
  whole.setCreator('Sổ đoàn')
  whole.setProducer('Sổ đoàn')
  for (const { pages, numbers } of parts) {
    const part = await PDFDocument.load(pages)
    const copied = await whole.copyPages(part, part.getPageIndices())
    for (const page of copied) whole.addPage(page)
    if (numbers === null) continue
    const stamps = await PDFDocument.load(numbers)
    if (stamps.getPageCount() !== copied.length)
      throw new Error(`${copied.length} pages, but ${stamps.getPageCount()} sheets of numbers`)
    const later = copied.slice(1)
    const embedded = await whole.embedPdf(
      stamps,
      later.map((_, index) => index + 1),
    )
    for (const [index, page] of later.entries()) {
      const stamp = embedded[index]
      if (stamp !== undefined) page.drawPage(stamp)
    }
  }
  return whole.save()
}

/** The same document under another title, for a print queue that others can read. */
export const retitled = async (pdf: Uint8Array, title: string): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf)
  document.setTitle(title, { showInWindowTitleBar: true })
  return document.save()
}
