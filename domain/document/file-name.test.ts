import { expect, test } from 'vitest'
import { safeFileName } from '#domain/document/file-name.ts'

test.each([
  ['Báo cáo việc cử đoàn đi công tác tại Đức', 'Báo cáo việc cử đoàn đi công tác tại Đức.docx'],
  ['05/KHCN-VP Báo cáo', '05 KHCN-VP Báo cáo.docx'],
  ['a<b>c:d"e\\f|g?h*i\tj', 'a b c d e f g h i j.docx'],
  ['Báo cáo...', 'Báo cáo.docx'],
  [' . Báo cáo . ', 'Báo cáo.docx'],
  ['???', 'Công văn.docx'],
  ['', 'Công văn.docx'],
  ['CON', '_CON.docx'],
  ['nul', '_nul.docx'],
  ['Com1.báo cáo', '_Com1.báo cáo.docx'],
  ['LPT9 ', '_LPT9.docx'],
  ['console', 'console.docx'],
])('"%s" is saved as "%s"', (title, name) => {
  expect(safeFileName(title, 'docx')).toBe(name)
})

test.each(['Đ'.repeat(300), `${'a'.repeat(113)}. .${'b'.repeat(50)}`, '😀'.repeat(100)])(
  'a long name stays within 120 characters, ends in a letter and keeps its extension',
  (title) => {
    const name = safeFileName(title, 'docx')
    expect(name.length).toBeLessThanOrEqual(120)
    expect(name).toMatch(/[^\s.]\.docx$/u)
    expect(name.isWellFormed()).toBe(true)
  },
)

test('a decomposed name is saved composed', () => {
  expect(safeFileName('Công văn'.normalize('NFD'), 'pdf')).toBe('Công văn.pdf')
})
