import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { joinPdf, pageCount, retitled } from '#electron/documents/join-pdf.ts'

const blank = async (pages: number, width = 595, height = 842): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++) document.addPage([width, height]).drawText(`${page + 1}`)
  return document.save()
}
const stamped = async (pdf: Uint8Array): Promise<readonly boolean[]> =>
  (await PDFDocument.load(pdf))
    .getPages()
    .map((page) => page.node.Resources()?.toString().includes('EmbeddedPdfPage') ?? false)

test('parts follow one another, each with its own page format', async () => {
  const whole = await joinPdf(
    [
      { pages: await blank(1), numbers: null },
      { pages: await blank(3, 842, 595), numbers: await blank(3, 842, 595) },
    ],
    'Báo cáo',
  )
  const document = await PDFDocument.load(whole)
  expect(document.getPages().map((page) => page.getWidth())).toEqual([595, 842, 842, 842])
  expect(document.getTitle()).toBe('Báo cáo')
})

test('every part is stamped from its second page on, never on its first', async () => {
  const part = async (pages: number) => ({ pages: await blank(pages), numbers: await blank(pages) })
  const whole = await joinPdf([await part(2), await part(3)], '')
  const pages = await stamped(whole)
  expect(pages).toEqual([false, true, false, true, true])
})

test('as many sheets of numbers as pages, or nothing is written', async () => {
  await expect(joinPdf([{ pages: await blank(3), numbers: await blank(2) }], '')).rejects.toThrow(/3 pages, but 2/)
})

test('a new title leaves the pages as they are', async () => {
  const renamed = await retitled(await blank(4), 'Văn bản')
  expect(await pageCount(renamed)).toBe(4)
  expect((await PDFDocument.load(renamed)).getTitle()).toBe('Văn bản')
})
