import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { listRow } from '#domain/document/lists.ts'
import { registerSheet } from '#electron/documents/register-sheet.ts'

const sheetWith = async (subject: string) => {
  const zip = new PizZip(
    await registerSheet({ title: 'SỔ', lines: ['dòng'], rows: [listRow('outgoing_register', { subject })] }),
  )
  const text = (name: string): string => zip.file(name)?.asText() ?? ''
  return {
    sheet: text('xl/worksheets/sheet1.xml'),
    strings: text('xl/sharedStrings.xml'),
    styles: text('xl/styles.xml'),
  }
}

test.each([
  '=1+1',
  '+84 204 3',
  '-5',
  '@SUM(A1)',
  '=HYPERLINK("http://x")',
  '00012',
  '2026-01-02',
  '1e5',
  'TRUE',
  '\t=1',
])('a cell that reads %s stays a text', async (value) => {
  const { sheet, strings } = await sheetWith(value)
  expect(sheet).not.toMatch(/<f[ >]/)
  for (const [, cell = ''] of sheet.matchAll(/<c ([^>]*)><v>/g)) expect(cell).toContain('t="s"')
  expect(strings.replaceAll('&quot;', '"')).toContain(`>${value}<`)
})

test('cells are formatted as text, so that what is typed over them stays one', async () => {
  const { sheet, styles } = await sheetWith('05')
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  )
  const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(
    ([, id]) => codes.get(id),
  )
  const used = new Set([...sheet.matchAll(/<c [^>]*s="(\d+)"[^>]*><v>/g)].map(([, style]) => Number(style)))
  expect(used.size).toBeGreaterThan(2)
  for (const style of used) expect(formats[style]).toBe('@')
})

test('rows are as high as their longest cell needs', async () => {
  const heights = async (subject: string) =>
    [...(await sheetWith(subject)).sheet.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)].map(([, row, height]) => [
      Number(row),
      Number(height),
    ])
  const [, , short = []] = await heights('ngắn')
  const [heads = [], , long = []] = await heights(
    'Công văn V/v báo cáo việc cử đoàn đi công tác tại Nhật Bản và Hàn Quốc',
  )
  expect(short).toEqual([6, 17.75])
  expect(long[1]).toBeGreaterThanOrEqual(3 * 15)
  expect(heads[1]).toBeGreaterThanOrEqual(3 * 15)
})
