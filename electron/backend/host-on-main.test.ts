import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#db/testing/temporary-register.ts'
import { loadPdf } from '#electron/documents/pdf-binder.ts'
import { concatenated } from '#electron/documents/pdf-file.ts'
import { paperDesk } from '#electron/testing/paper-desk.ts'

/** A document's one byte says how many pages it gets. */
const desk = (file: string | null = null) =>
  paperDesk({
    file,
    layOut: ([pages = 0]) => {
      if (pages === 0) throw new Error('no letter')
      return { pages }
    },
  })
const docx = (pages: number): Uint8Array => new Uint8Array([pages])

test('one document is one window, closed when its PDF is made, and carries its own title', async () => {
  const { host, done, open } = desk()
  const pdf = await loadPdf(await host.renderPdf(docx(3)))
  expect(pdf.getPageCount()).toBe(3)
  expect(pdf.getTitle()).toBe('Văn bản 3 trang')
  expect(done.opened).toBe(1)
  expect(open.size).toBe(0)
})

test('a document that fails closes its window too', async () => {
  const { host, open } = desk()
  await expect(host.renderPdf(docx(0))).rejects.toThrow('no letter')
  expect(open.size).toBe(0)
})

test('many documents share one window; one that fails gets the next a fresh one and is left out', async () => {
  const { host, done, open } = desk()
  const counts: (number | string)[] = []
  const pieces = await host.bindPdf('Nhiều văn bản', async (add) => {
    for (const pages of [1, 2, 0, 3, 1]) counts.push(await add(docx(pages)).catch(String))
    expect(open.size).toBe(1)
  })
  expect(counts).toEqual([1, 2, 'Error: no letter', 3, 1])
  expect(done.opened).toBe(2)
  expect(open.size).toBe(0)
  const pdf = await loadPdf(concatenated(pieces))
  expect(pdf.getPageCount()).toBe(7)
  expect(pdf.getTitle()).toBe('Nhiều văn bản')
})

test('a long batch gets a fresh window now and then, and never has two', async () => {
  const { host, done, open } = desk()
  await host.bindPdf('', async (add) => {
    for (let at = 0; at < 45; at += 1) {
      await add(docx(1))
      expect(open.size).toBe(1)
    }
  })
  expect(done.opened).toBe(3)
  expect(open.size).toBe(0)
})

test('work that is broken off leaves no window behind', async () => {
  const { host, open } = desk()
  const work = host.bindPdf('', async (add) => {
    await add(docx(1))
    throw new Error('cancelled')
  })
  await expect(work).rejects.toThrow('cancelled')
  expect(open.size).toBe(0)
})

test('page numbers of one page format are printed once, and again only for a longer document', async () => {
  const { host, done } = desk()
  for (const pages of [1, 2, 7, 8, 20, 3]) await host.renderPdf(docx(pages))
  expect(done.sheetsPrinted).toEqual([8, 32])
})

test('what goes to the printer is titled without a name', async () => {
  const { host, done } = desk()
  expect(await host.printPdf(await host.renderPdf(docx(1)))).toBe('printed')
  expect((await loadPdf(concatenated(done.printed[0] ?? []))).getTitle()).toBe('Văn bản')
})

test('a file is written whole from its pieces, over an old one, with nothing left beside it', async () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'Công văn.pdf')
  const { host } = desk(file)
  for (const pieces of [[docx(1), docx(2)], [docx(9)]]) {
    expect(await host.saveFile('Công văn.pdf', pieces)).toEqual({ ok: true, path: file })
    expect([...readFileSync(file)]).toEqual(pieces.flatMap((piece) => [...piece]))
  }
  expect(readdirSync(folder)).toEqual(['Công văn.pdf'])
})

test('a file that cannot be written is told by the system’s code; a closed dialog writes nothing', async () => {
  const folder = path.join(temporaryFolder(), 'đích')
  const missing = path.join(folder, 'a.pdf')
  expect(await desk(missing).host.saveFile('a.pdf', docx(1))).toEqual({ ok: false, reason: 'ENOENT' })
  mkdirSync(missing, { recursive: true })
  expect(await desk(missing).host.saveFile('a.pdf', docx(1))).toMatchObject({ ok: false })
  expect(readdirSync(folder)).toEqual(['a.pdf'])
  expect(await desk(null).host.saveFile('a.pdf', docx(1))).toBeNull()
})
