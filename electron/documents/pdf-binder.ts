import { PDFDocument, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { closing, concatenated, HEAD, object, PAGE_TREE, placed, RESERVED } from '#electron/documents/pdf-file.ts'

/** One printed part of a document; `numbers` gives a PDF with at least as many sheets that hold nothing but page numbers. */
export type PrintedPart = {
  readonly pages: Uint8Array
  readonly numbers: (pages: number) => Promise<PDFDocument>
}

export const loadPdf = (pdf: Uint8Array): Promise<PDFDocument> => PDFDocument.load(pdf, { updateMetadata: false })

const serialized = (ref: PDFRef, value: PDFObject): Uint8Array => {
  const bytes = new Uint8Array(value.sizeInBytes())
  value.copyBytesInto(bytes, 0)
  return object(ref.objectNumber, bytes)
}

/** Copies a part into a document, with page numbers over it from its second page on; gives its pages. */
const copyPart = async (own: PDFDocument, { pages, numbers }: PrintedPart): Promise<readonly PDFRef[]> => {
  const part = await loadPdf(pages)
  const copied = await own.copyPages(part, part.getPageIndices())
  const later = copied.slice(1)
  if (later.length > 0) {
    const stamps = await numbers(copied.length)
    if (stamps.getPageCount() < copied.length)
      throw new Error(`${copied.length} pages, but ${stamps.getPageCount()} sheets of numbers`)
    const embedded = await own.embedPdf(
      stamps,
      later.map((_, index) => index + 1),
    )
    for (const [index, page] of later.entries()) {
      const stamp = embedded[index]
      if (stamp !== undefined) page.drawPage(stamp)
    }
  }
  for (const { node } of copied) node.setParent(PDFRef.of(PAGE_TREE))
  return copied.map(({ ref }) => ref)
}

/**
 * Binds printed documents into one PDF. What has been added is kept as the bytes it will have in the file and no second
 * time; only the list of pages and the places of the objects are written at the end.
 */
export const pdfBinder = () => {
  const pieces: Uint8Array[] = [HEAD]
  const places: number[] = []
  const pages: PDFRef[] = []
  let length = HEAD.length
  let lastNumber = RESERVED

  return {
    /** Adds one document; a failure leaves nothing of it behind. Gives the count of its pages. */
    add: async (parts: readonly PrintedPart[]): Promise<number> => {
      const own = await PDFDocument.create({ updateMetadata: false })
      // Its objects are numbered on from what is bound already. Its own catalog stays below and is left out.
      own.context.largestObjectNumber = lastNumber
      const refs: PDFRef[] = []
      for (const part of parts) refs.push(...(await copyPart(own, part)))
      await own.flush()
      const objects = own.context
        .enumerateIndirectObjects()
        .filter(([ref]) => ref.objectNumber > lastNumber)
        .map(([ref, value]) => ({ number: ref.objectNumber, bytes: serialized(ref, value) }))
      const { offsets, end } = placed(
        objects.map(({ bytes }) => bytes),
        length,
      )
      for (const [index, { number }] of objects.entries()) places[number] = offsets[index] ?? 0
      pieces.push(concatenated(objects.map(({ bytes }) => bytes)))
      length = end
      lastNumber = own.context.largestObjectNumber
      pages.push(...refs)
      return refs.length
    },
    /** The whole file, in pieces. */
    finish: (title: string): readonly Uint8Array[] => {
      const refs = pages.map((ref) => ref.toString())
      return [...pieces, ...closing({ title, pages: refs, places, length })]
    },
  }
}
