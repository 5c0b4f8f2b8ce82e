import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { lists } from '#domain/document/lists.ts'
import { day } from '#domain/testing/samples.ts'
import { clock } from '#electron/services/clock.ts'
import { outgoingRegisterService } from '#electron/services/outgoing-register-service.ts'
import { templatesInUse } from '#electron/services/template-in-use.ts'
import { letterOffice, shippedTemplate } from '#electron/testing/letter-office.ts'
import { must, testHost } from '#electron/testing/office.ts'

const range = (from: string, to: string) => ({ from: day(from), to: day(to) })
const january = range('2026-01-01', '2026-01-31')

/** An office on 31 January 2026 and its register; `saved` and `rendered` hold what the dialogs and the paper window got. */
const registerOffice = async () => {
  const saved: { name: string; bytes: Uint8Array }[] = []
  const rendered: Uint8Array[] = []
  const office = await letterOffice({}, '2026-01-31T07:05:00.000Z')
  const register = outgoingRegisterService({
    uow: () => office.uow,
    today: office.today,
    now: clock(office.time.milliseconds).now,
    who: () => 'Người thử',
    countries: office.resources.countryName,
    templates: templatesInUse(shippedTemplate),
    host: {
      ...testHost,
      renderPdf: async (docx) => {
        rendered.push(docx)
        return testHost.renderPdf(docx)
      },
      saveFile: async (name, content) => {
        if (content instanceof Uint8Array) saved.push({ name, bytes: content })
        return { ok: true, path: `/tmp/${name}` }
      },
    },
  })
  const rows = async (days = january) => must(await register.list(days))
  const numbers = async (days = january) => (await rows(days)).map((row) => row.numberAndSymbol)
  return { ...office, register, rows, numbers, saved, rendered }
}

const part = (file: Uint8Array | undefined, name: string): string => new PizZip(file ?? '').file(name)?.asText() ?? ''
const unescaped = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const textsOf = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => unescaped(text))

/** The texts of the sheet, row by row. */
const sheetRows = (xlsx: Uint8Array | undefined): readonly (readonly string[])[] => {
  const shared = textsOf(part(xlsx, 'xl/sharedStrings.xml'), 't')
  return [...part(xlsx, 'xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c r="[A-Z]+\d+"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, cell = '']) => shared[Number(/<v>(\d+)<\/v>/.exec(cell)?.[1])] ?? '',
    ),
  )
}

test('it holds what was issued in the range, both days included, by day, series and number', async () => {
  const { issued, numbers, frozen, draft, tripId } = await registerOffice()
  await issued(tripId, 'outbound_trip_report', '12', '2026-01-20')
  await issued(tripId, 'outbound_trip_notice', '9', '2026-01-20')
  await issued(tripId, 'outbound_trip_notice', '9a', '2026-01-20')
  await issued(tripId, 'outbound_trip_submission', '100', '2026-01-20')
  await issued(tripId, 'outbound_trip_report', '2', '2026-01-01')
  await issued(tripId, 'outbound_trip_report', '31', '2026-01-31')
  await frozen(tripId, 'outbound_trip_notice')
  await draft(tripId, 'outbound_trip_notice')
  expect(await numbers()).toEqual([
    '02/KHCN-VP',
    '09/KHCN-VP',
    '09a/KHCN-VP',
    '12/KHCN-VP',
    '100/TTr-KHCN',
    '31/KHCN-VP',
  ])
  expect(await numbers(range('2026-01-02', '2026-01-30'))).toEqual([
    '09/KHCN-VP',
    '09a/KHCN-VP',
    '12/KHCN-VP',
    '100/TTr-KHCN',
  ])
  expect(await numbers(range('2026-02-01', '2026-12-31'))).toEqual([])
})

test('papers without a number stand in no register', async () => {
  const { issued, numbers, tripId } = await registerOffice()
  await issued(tripId, 'outbound_trip_commitment', '', '2026-01-20')
  expect(await numbers()).toEqual([])
})

test('a row tells of the letter what the clerk’s book asks for', async () => {
  const { issue, frozen, send, rows, tripId, profile, signer } = await registerOffice()
  const id = await frozen(tripId, 'outbound_trip_notice')
  must(await issue(id, '5', '2026-01-12', { copies: 6 }))
  must(await send(id, ['Công an tỉnh'], '2026-01-15'))
  must(await send(id, [profile.foreignAffairsName], '2026-01-13'))
  const [row, ...more] = await rows()
  expect(more).toEqual([])
  expect(row).toMatchObject({
    letterId: id,
    numberAndSymbol: '05/KHCN-VP',
    issuedOn: '2026-01-12',
    signerName: signer.fullName,
    archivedBy: 'VT, VP',
    copies: '06',
    sentOn: '13/01/2026',
    note: '',
  })
  expect(row?.subject).toMatch(/^Công văn V\/v /)
  expect(row?.recipients).toContain(profile.foreignAffairsName)
})

test('letters that replace or correct one another say so on both sides, once they are issued', async () => {
  const { issue, issued, freeze, letters, rows, tripId } = await registerOffice()
  const first = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
  const second = must(await letters.replace({ id: first }))
  expect((await rows())[0]?.note).toBe('')
  must(await freeze(second))
  must(await issue(second, '6', '2026-01-13'))
  const third = must(await letters.correct({ id: second, items: [{ label: 'Ngày', before: '05', after: '06' }] }))
  must(await freeze(third))
  must(await issue(third, '7', '2026-01-14'))
  expect((await rows()).map(({ note }) => note)).toEqual([
    'Đã được thay thế bằng Công văn số 06/KHCN-VP ngày 13/01/2026',
    'Thay thế Công văn số 05/KHCN-VP ngày 12/01/2026; Đã được đính chính bằng Công văn số 07/KHCN-VP ngày 14/01/2026',
    'Đính chính Công văn số 06/KHCN-VP ngày 13/01/2026',
  ])
  // What stands outside the range is named all the same.
  expect((await rows(range('2026-01-14', '2026-01-14')))[0]?.note).toContain('06/KHCN-VP')
})

test('a range that ends before it begins is refused everywhere', async () => {
  const { register, saved, rendered } = await registerOffice()
  const reversed = range('2026-02-01', '2026-01-01')
  const replies = [
    await register.list(reversed),
    await register.preview(reversed),
    await register.save({ ...reversed, format: 'xlsx' }),
    await register.print(reversed),
  ]
  for (const reply of replies) expect(reply).toMatchObject({ error: { code: 'outgoing_register.range_reversed' } })
  expect([saved, rendered]).toEqual([[], []])
})

test('on paper it has its cover with days and numbers, and the rows', async () => {
  const { issued, register, rendered, saved, tripId } = await registerOffice()
  await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
  await issued(tripId, 'outbound_trip_notice', '12', '2026-01-20')
  const { fileName } = must(await register.preview(january))
  expect(fileName).toBe('Sổ đăng ký văn bản đi từ 2026-01-01 đến 2026-01-31.pdf')
  const words = textsOf(part(rendered[0], 'word/document.xml'), 'w:t').join(' ')
  expect(words).toContain('SỔ ĐĂNG KÝ VĂN BẢN ĐI')
  expect(words).toContain('Từ ngày 01/01/2026 đến ngày 31/01/2026')
  expect(words).toContain('Từ số 05/KHCN-VP đến số 12/KHCN-VP')
  for (const column of lists.outgoing_register.columns) expect(words).toContain(column.head)
  expect(words).toMatch(/05\/KHCN-VP.*12\/KHCN-VP/)
  expect(must(await register.print(january))).toBe('printed')
  expect(rendered[1]).toEqual(rendered[0])
  must(await register.save({ ...january, format: 'docx' }))
  expect(saved.at(-1)?.name).toBe('Sổ đăng ký văn bản đi từ 2026-01-01 đến 2026-01-31.docx')
})

test('the spreadsheet has the heads of Phụ lục IV word for word, who made it and when, and texts only', async () => {
  const { issued, register, saved, tripId } = await registerOffice()
  await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
  must(await register.save({ ...january, format: 'xlsx' }))
  const rows = sheetRows(saved[0]?.bytes)
  expect(saved[0]?.name).toMatch(/\.xlsx$/)
  expect(rows.slice(0, 4).map(([text]) => text)).toEqual([
    'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
    expect.stringContaining('Sở Khoa học và Công nghệ'),
    'Từ ngày 01/01/2026 đến ngày 31/01/2026',
    'Người lập: Người thử, 14:05 ngày 31/01/2026',
  ])
  const [heads, numbers, first, ...more] = rows.slice(4).filter((row) => row.length > 0)
  // Nghị định 30/2020/NĐ-CP, Phụ lục IV, mục I.2, copied from the decree.
  expect(heads).toEqual([
    'Số, ký hiệu văn bản',
    'Ngày tháng văn bản',
    'Tên loại và trích yếu nội dung văn bản',
    'Người ký',
    'Nơi nhận văn bản',
    'Đơn vị, người nhận bản lưu',
    'Số lượng bản',
    'Ngày chuyển',
    'Ký nhận',
    'Ghi chú',
  ])
  expect(numbers).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'])
  expect(first?.[0]).toBe('05/KHCN-VP')
  expect(first?.[1]).toBe('12/01/2026')
  expect(more).toEqual([])
  const sheet = part(saved[0]?.bytes, 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('orientation="landscape"')
  expect(sheet).not.toMatch(/<f[ >]/)
  for (const [, cell = ''] of sheet.matchAll(/<c ([^>]*)><v>/g)) expect(cell).toContain('t="s"')
  expect(part(saved[0]?.bytes, 'xl/workbook.xml')).toContain(`'Sổ văn bản đi'!$6:$7`)
})

test('an empty register says so', async () => {
  const { register, saved } = await registerOffice()
  must(await register.save({ ...january, format: 'xlsx' }))
  expect(sheetRows(saved[0]?.bytes).flat()).toContain('Không có')
})
