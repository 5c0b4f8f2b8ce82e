import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { DocumentKind, documentKinds, templateFile } from '#domain/document/document-kind.ts'
import { type ListId, listFacts, lists } from '#domain/document/lists.ts'
import { textWidth } from '#electron/documents/text-width.ts'
import { documentTemplate } from './document-template.ts'
import { columnWidths } from './list-table.ts'
import { tableType } from './styles.ts'

const folder = path.resolve(import.meta.dirname, '../../resources/templates')
const shipped = (kind: DocumentKind) => readFileSync(path.join(folder, templateFile(kind)))
const text = (bytes: Uint8Array) =>
  (new PizZip(bytes).file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, '\n')

test.each(DocumentKind.options)(
  'the shipped template of %s is what the script authors: `npm run templates`',
  async (kind) => {
    expect(Buffer.compare(shipped(kind), await documentTemplate(kind))).toBe(0)
  },
)

test('a template per kind, and no other file', () => {
  expect(
    readdirSync(folder)
      .filter((file) => !file.startsWith('.'))
      .sort(),
  ).toEqual(DocumentKind.options.map(templateFile).sort())
})

test.each(DocumentKind.options.filter((kind) => documentKinds[kind].lists.length > 0))(
  'the tables of %s have the columns of its lists and no other tag',
  (kind) => {
    const whole = text(shipped(kind))
    documentKinds[kind].lists.forEach((list, index) => {
      const rows = whole.split(`{#rows${index + 1}}`)[1]?.split(`{/rows${index + 1}}`)[0] ?? ''
      const { columns } = listFacts(list)
      expect([...rows.matchAll(/\{(\w+)\}/g)].map(([, tag]) => tag)).toEqual(columns.map(({ field }) => field))
      for (const { head } of columns) expect(whole).toContain(head)
    })
  },
)

test.each(Object.keys(lists) as ListId[])('every word of the heads of %s, and a day, fits into its column', (list) => {
  const { columns, orientation } = listFacts(list)
  const { size, side } = tableType(columns.length)
  const widths = columnWidths(columns, orientation === 'landscape')
  const tooNarrow = columns.flatMap(({ head, align, field }, index) => {
    const room = (widths[index] ?? 0) / 20 - side / 10 - 0.75
    const needs = head.split(' ').map((word) => textWidth(word, { size, bold: true }))
    const isDay = align === 'center' && /^(birth|passportExpiry|.*On)$/.test(field)
    if (isDay) needs.push(textWidth('05/02/2026', { size, bold: false }))
    return Math.max(...needs) > room ? [`${head}: ${room} of ${Math.max(...needs)} pt`] : []
  })
  expect(tooNarrow).toEqual([])
})

test('a template tells nothing of when and by whom it was made', () => {
  for (const kind of DocumentKind.options) {
    const core = new PizZip(shipped(kind)).file('docProps/core.xml')?.asText() ?? ''
    expect(core).not.toMatch(/created|modified|creator>[^<]/)
  }
})
