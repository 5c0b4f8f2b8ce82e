import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { loadPdf, pdfBinder } from '#electron/documents/pdf-binder.ts'
import { concatenated, retitled } from '#electron/documents/pdf-file.ts'

const blank = async (pages: number, width = 595, height = 842): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++) document.addPage([width, height]).drawText(`${page + 1}`)
  return document.save({ useObjectStreams: false })
}
const part = async (pages: number, sheets = pages, size: readonly [number, number] = [595, 842]) => {
  const numbers = await blank(sheets, ...size)
  return { pages: await blank(pages, ...size), numbers: () => loadPdf(numbers) }
}
const widths = (document: PDFDocument): readonly number[] => document.getPages().map((page) => page.getWidth())
const stamped = (document: PDFDocument): readonly boolean[] =>
  document.getPages().map((page) => page.node.Resources()?.toString().includes('EmbeddedPdfPage') ?? false)
const bound = async (title: string, ...documents: Parameters<ReturnType<typeof pdfBinder>['add']>[0][]) => {
  const binder = pdfBinder()
  for (const parts of documents) await binder.add(parts)
  return binder.finish(title)
}

test('documents follow one another in the order they were added, each page with its own format', async () => {
  const pieces = await bound('Báo cáo', [await part(1), await part(3, 3, [842, 595])], [await part(2, 2, [420, 595])])
  const document = await loadPdf(concatenated(pieces))
  expect(widths(document)).toEqual([595, 842, 842, 842, 420, 420])
  expect(document.getTitle()).toBe('Báo cáo')
  expect(document.getLanguage()).toBe('vi-VN')
})

test('every part is stamped from its second page on, never on its first', async () => {
  const pieces = await bound('', [await part(2), await part(3, 8)], [await part(2)])
  expect(stamped(await loadPdf(concatenated(pieces)))).toEqual([false, true, false, true, true, false, true])
})

test('adding tells the count of pages; a document that cannot be numbered is refused whole', async () => {
  const binder = pdfBinder()
  expect(await binder.add([await part(2), await part(1)])).toBe(3)
  await expect(binder.add([await part(1), await part(3, 2)])).rejects.toThrow(/3 pages, but 2/)
  await expect(
    binder.add([{ pages: new Uint8Array([1, 2, 3]), numbers: async () => PDFDocument.create() }]),
  ).rejects.toThrow()
  expect(await binder.add([await part(4)])).toBe(4)
  expect((await loadPdf(concatenated(binder.finish('')))).getPageCount()).toBe(7)
})

test('every object stands where the file says, whatever was refused in between', async () => {
  const binder = pdfBinder()
  await binder.add([await part(2)])
  await expect(binder.add([await part(3, 2)])).rejects.toThrow()
  await binder.add([await part(2)])
  const text = Buffer.from(concatenated(binder.finish('Tên'))).toString('latin1')
  const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))
  const lines = table.split('\n').slice(2)
  const used = lines.flatMap((line, number) =>
    /^\d{10} 00000 n $/.test(line) ? [{ number, at: Number(line.slice(0, 10)) }] : [],
  )
  expect(used.length).toBeGreaterThan(20)
  for (const { number, at } of used) expect(text.slice(at, at + 12)).toMatch(new RegExp(`^${number} 0 obj`))
  expect([...text.matchAll(/\d+ 0 obj/g)]).toHaveLength(used.length)
})

test('a new title leaves the pages as they are, however often it is given', async () => {
  const first = await bound('', [await part(4)])
  for (const pieces of [retitled(first, 'Văn bản'), retitled(retitled(first, 'Khác'), 'Văn bản')]) {
    const document = await loadPdf(concatenated(pieces))
    expect(document.getPageCount()).toBe(4)
    expect(document.getTitle()).toBe('Văn bản')
    expect(concatenated(pieces).slice(0, concatenated(first).length)).toEqual(concatenated(first))
  }
})

test('only a file written here can be given another title', async () => {
  const foreign = await blank(1)
  expect(() => retitled([foreign], 'Văn bản')).toThrow(/not a PDF of this app/)
})
