import PizZip from 'pizzip'
import { expect, test, vi } from 'vitest'
import { fillTemplate } from '#electron/documents/fill-template.ts'

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
/** The least that is a .docx, with one paragraph for each text. */
const template = (...texts: readonly string[]): Uint8Array => {
  const zip = new PizZip()
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  const paragraphs = texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
  zip.file('word/document.xml', `<w:document ${NAMESPACE}><w:body>${paragraphs.join('')}</w:body></w:document>`)
  return zip.generate({ type: 'uint8array' })
}
const xml = (bytes: Uint8Array): string => new PizZip(bytes).file('word/document.xml')?.asText() ?? ''

test.each([
  ['{agency} {#rows} {/rows}', '{agency} {#rows} {/rows}'],
  ['<w:p> & "ngoặc"', '&lt;w:p&gt; &amp; "ngoặc"'],
  ['😀 Đỗ Ước', '😀 Đỗ Ước'],
])('the value "%s" comes out literally', (value, written) => {
  expect(xml(fillTemplate(template('{name}'), { name: value })).replaceAll('&quot;', '"')).toContain(written)
})

test('a line break in a value is a line break on the page', () => {
  expect(xml(fillTemplate(template('{name}'), { name: 'một\nhai' }))).toMatch(/một.*<w:br\/>.*hai/)
})

test('an empty value is a value', () => {
  expect(xml(fillTemplate(template('[{name}]'), { name: '' }))).toContain('[')
})

test.each([
  ['a tag that is not known', ['{nobody}'], {}],
  ['a tag without a value', ['{name}'], { name: undefined }],
  ['a tag inside a loop that its items lack', ['{#rows}', '{name}', '{/rows}'], { rows: [{ other: 1 }] }],
  ['markup for a tag that is not known', ['{@rule}'], {}],
  ['a loop over nothing known', ['{#rows}', 'x', '{/rows}'], {}],
  ['what every object has', ['{constructor}'], {}],
  ['the prototype', ['{__proto__}'], {}],
  ['what every list has', ['{#rows}', '{length}', '{/rows}'], { rows: ['one'] }],
  ['other braces of its own', ['{=[[ ]]=}', '[[name]]'], { name: 'x' }],
])('%s throws and leaves no silent gap', (_what, texts, values) => {
  expect(() => fillTemplate(template(...texts), values)).toThrow(/does not have|Multi error|tag/)
})

test('a repeated head row, as Word writes it, is said in full for our own viewer', () => {
  const zip = new PizZip(template('x'))
  const part = 'word/document.xml'
  zip.file(
    part,
    xml(template('x')).replace(
      '<w:p>',
      '<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p>',
    ),
  )
  expect(xml(fillTemplate(zip.generate({ type: 'uint8array' }), {}))).toContain('<w:tblHeader w:val="true"/>')
})

test('the same template and values give the same bytes, whenever it is', () => {
  vi.useFakeTimers()
  try {
    const [first, later] = ['2026-01-05T08:00:00', '2027-06-30T17:45:10'].map((now) => {
      vi.setSystemTime(new Date(now))
      return fillTemplate(template('{name}'), { name: 'Đỗ Ước' })
    })
    expect(first).toEqual(later)
  } finally {
    vi.useRealTimers()
  }
})
