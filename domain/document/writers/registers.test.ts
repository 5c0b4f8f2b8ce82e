import { describe, expect, test } from 'vitest'
import type { DocumentContent } from '#domain/document/document-content.ts'
import type { StatisticRow } from '#domain/document/facts.ts'
import { specimenCountries, specimenProfile, specimenSigner } from '#domain/document/specimens.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

const write = (
  kind: 'outgoing_register' | 'passport_custody',
  rows: readonly StatisticRow[],
  from = '2026-01-01',
  to = '2026-03-31',
): DocumentContent => {
  const outcome = writeDocument({
    kind,
    facts: { type: kind, from: LocalDate.parse(from), to: LocalDate.parse(to), rows },
    profile: specimenProfile,
    signer: specimenSigner,
    countries: specimenCountries,
    urgency: null,
    draftingSymbol: '',
    today: LocalDate.parse('2026-04-01'),
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.missing))
  return outcome.value
}
const registered = (...numbers: readonly string[]) => numbers.map((numberAndSymbol) => ({ numberAndSymbol }))
const cover = (...about: Parameters<typeof write>) => write(...about).cover

describe('sổ đăng ký văn bản đi', () => {
  test('its cover has the lines of Phụ lục IV: year, days, numbers, volume', () => {
    const content = write('outgoing_register', registered('05/KHCN-VP', '12/KHCN-VP', '07/KHCN-VP'))
    expect([content.typeName, content.subject]).toEqual([
      'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
      'Từ ngày 01/01/2026 đến ngày 31/03/2026',
    ])
    expect(content.cover).toEqual([
      'Năm: 2026',
      'Từ ngày 01/01/2026 đến ngày 31/03/2026',
      'Từ số 05/KHCN-VP đến số 12/KHCN-VP',
      'Quyển số: ……',
    ])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'each symbol counts by itself',
      ['02/QĐ-KHCN', '05/KHCN-VP', '01/QĐ-KHCN', '06/KHCN-VP'],
      ['Từ số 01/QĐ-KHCN đến số 02/QĐ-KHCN', 'Từ số 05/KHCN-VP đến số 06/KHCN-VP'],
    ],
    ['numbers are ordered as numbers', ['100/KHCN-VP', '99/KHCN-VP'], ['Từ số 99/KHCN-VP đến số 100/KHCN-VP']],
    ['a number put in between follows its own', ['12a/KHCN-VP', '12/KHCN-VP'], ['Từ số 12/KHCN-VP đến số 12a/KHCN-VP']],
    ['without documents the clerk writes them in', [], ['Từ số …… đến số ……']],
  ])('%s', (_what, numbers, lines) => {
    expect(cover('outgoing_register', registered(...numbers)).slice(2, -1)).toEqual(lines)
  })

  test('numbers begin anew each year, so a longer range leaves them to the clerk', () => {
    expect(cover('outgoing_register', registered('95/KHCN-VP', '02/KHCN-VP'), '2025-07-01', '2026-06-30')).toEqual([
      'Năm: 2025 - 2026',
      'Từ ngày 01/07/2025 đến ngày 30/06/2026',
      'Từ số …… đến số ……',
      'Quyển số: ……',
    ])
  })

  test('has the ten columns of the form, in its order', () => {
    const [table] = write('outgoing_register', registered('05/KHCN-VP')).appendices
    expect(table?.title).toBe('SỔ ĐĂNG KÝ VĂN BẢN ĐI')
    expect(Object.keys(table?.rows[0] ?? {})).toEqual([
      'numberAndSymbol',
      'issuedOn',
      'subject',
      'signerName',
      'recipients',
      'archivedBy',
      'copies',
      'sentOn',
      'receipt',
      'note',
    ])
  })

  test('an empty register says so', () => {
    expect(write('outgoing_register', []).appendices[0]?.rows).toMatchObject([
      { numberAndSymbol: '', subject: 'Không có' },
    ])
  })
})

describe('sổ theo dõi giao, nhận hộ chiếu', () => {
  test('has a cover of its own and numbered rows', () => {
    const content = write('passport_custody', [{ fullName: 'Nguyễn Văn A' }, { fullName: 'Trần Thị B' }])
    expect(content.typeName).toBe('SỔ THEO DÕI GIAO, NHẬN HỘ CHIẾU')
    expect(content.cover).toEqual(['Năm: 2026', 'Từ ngày 01/01/2026 đến ngày 31/03/2026', 'Quyển số: ……'])
    expect(content.appendices[0]?.rows.map(({ index, fullName }) => [index, fullName])).toEqual([
      ['1', 'Nguyễn Văn A'],
      ['2', 'Trần Thị B'],
    ])
  })

  test('passports stand in its table and not among its facts', () => {
    const content = write('passport_custody', [{ fullName: 'Nguyễn Văn A', passport: 'P1000001, công vụ' }])
    expect(JSON.stringify(content.appendices)).toContain('P1000001')
    expect(JSON.stringify(content.facts)).not.toContain('P1000001')
  })
})
