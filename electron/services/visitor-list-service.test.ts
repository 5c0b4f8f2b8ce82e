import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { shippedCountries } from '#domain/inbound-visit/testing/shipped-countries.ts'
import { readVisitorGrid } from '#domain/inbound-visit/visitor-list/read-visitors.ts'
import { day } from '#domain/testing/samples.ts'
import type { OpenedFile } from '#electron/services/host.ts'
import { visitorListService } from '#electron/services/visitor-list-service.ts'
import { codeOf, must } from '#electron/testing/office.ts'

const picking = (opened: OpenedFile | null) => visitorListService({ host: { openFile: async () => opened } }).pick()
const file = (name: string, bytes: Uint8Array) => picking({ ok: true, name, bytes })

const workbook = () =>
  writeXlsx({
    sheets: [
      { name: 'Ghi chú', rows: [['Đây là ghi chú']] },
      {
        name: 'Danh sách',
        rows: [
          ['DANH SÁCH ĐOÀN', null, null],
          [],
          ['Họ và tên', 'Ngày sinh', 'Quốc tịch'],
          ['KIM MAU AN', new Date(Date.UTC(1975, 4, 13)), 'Hàn Quốc'],
          ['LEE MAU BI', '1980', 'Hàn Quốc'],
        ],
      },
    ],
  })

test('the sheet that looks like a list is read, with its days as days', async () => {
  const picked = must(await file('Đoàn Hàn Quốc.xlsx', await workbook()))
  expect(picked).toMatchObject({ fileName: 'Đoàn Hàn Quốc.xlsx', sheetName: 'Danh sách' })
  if (picked === null) throw new Error('nothing was picked')
  const { visitors, counts } = readVisitorGrid(picked.grid, {
    known: [],
    today: day('2026-11-26'),
    table: shippedCountries,
  })
  expect(counts).toMatchObject({ new: 2, bad: 0 })
  expect(visitors.map(({ draft }) => [draft.fullName, draft.birth, draft.nationality])).toEqual([
    ['KIM MAU AN', { known: 'day', on: '1975-05-13' }, 'KR'],
    ['LEE MAU BI', { known: 'year', year: 1980 }, 'KR'],
  ])
})

test.each([
  ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFHọ và tên;Quốc tịch\nKIM MAU AN;Hàn Quốc')],
  [
    'UTF-16 as Excel saves text',
    new Uint8Array(Buffer.from('\uFEFFHọ và tên\tQuốc tịch\nKIM MAU AN\tHàn Quốc', 'utf16le')),
  ],
])('a .csv in %s is read', async (_how, bytes) => {
  const picked = must(await file('đoàn.csv', bytes))
  expect(picked?.grid.rows.map(({ cells }) => cells)).toEqual([
    ['Họ và tên', 'Quốc tịch'],
    ['KIM MAU AN', 'Hàn Quốc'],
  ])
})

test('what is no list is refused with what to do, and a closed dialog is no failure', async () => {
  expect(must(await picking(null))).toBeNull()
  expect(codeOf(await picking({ ok: false, reason: 'too_large' }))).toBe('visitor_list.too_large')
  expect(codeOf(await picking({ ok: false, reason: 'EACCES' }))).toBe('visitor_list.unreadable')
  expect(codeOf(await file('đoàn.pdf', new Uint8Array([0x25, 0x50])))).toBe('visitor_list.type_refused')
  expect(codeOf(await file('đoàn.xlsx', new Uint8Array([0x25, 0x50])))).toBe('visitor_list.type_refused')
  expect(codeOf(await file('đoàn.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0])))).toBe('visitor_list.unreadable')
  expect(codeOf(await file('đoàn.xlsx', new Uint8Array()))).toBe('visitor_list.unreadable')
})
