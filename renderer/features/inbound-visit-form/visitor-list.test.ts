import { expect, test } from 'vitest'
import { shippedCountries } from '#domain/inbound-visit/testing/shipped-countries.ts'
import { readVisitorText } from '#domain/inbound-visit/visitor-list/read-visitors.ts'
import { day } from '#domain/testing/samples.ts'
import { aGuest } from '#domain/testing/visit-samples.ts'
import { visitorRowForm } from '#renderer/features/inbound-visit-form/visit-form-visitors.ts'
import {
  fixedRow,
  leftOutWords,
  noEdit,
  type RowEdit,
  readingSummary,
  takenOver,
} from '#renderer/features/inbound-visit-form/visitor-list.ts'
import { visitorProblemSentence } from '#renderer/features/inbound-visit-form/visitor-problem-words.ts'

const today = day('2026-11-26')
const schema = visitorRowForm(shippedCountries)
const HEAD = 'Họ và tên\tNgày sinh\tQuốc tịch\tSố hộ chiếu'
const read = (lines: readonly string[], known = [aGuest(1)].slice(0, 0)) =>
  readVisitorText([HEAD, ...lines].join('\n'), { known, today, table: shippedCountries })
const fixed = (line: string, edit: Partial<RowEdit> = {}) => {
  const [visitor] = read([line]).visitors
  if (visitor === undefined) throw new Error('nobody was read')
  return fixedRow(visitor, { ...noEdit, ...edit }, schema, today)
}

test('a day that may be two days is put right in place, and then stops nothing', () => {
  const before = fixed('KIM MAU AN\t05/06/1975\tHàn Quốc\tM12345678')
  expect(before.isBlocked).toBe(true)
  expect(before.problems.map(visitorProblemSentence)).toEqual([
    'Ngày sinh “05/06/1975” là 05/06/1975 hay 06/05/1975? Hãy chọn hoặc ghi lại.',
  ])
  const after = fixed('KIM MAU AN\t05/06/1975\tHàn Quốc\tM12345678', { typed: { birth: '05/06/1975' } })
  expect(after).toMatchObject({ isBlocked: false, problems: [] })
  expect(after.draft.birth).toEqual({ known: 'day', on: '1975-06-05' })
})

test('what cannot be taken stands at its field and blocks; a tick settles no wrong country', () => {
  const line = 'KIM MAU AN\t13/05/1975\tUtopia\tM12345678'
  expect(fixed(line, { isConfirmed: true }).isBlocked).toBe(true)
  expect(fixed(line, { typed: { nationality: 'Utopia lớn' } })).toMatchObject({
    wrong: ['nationality'],
    isBlocked: true,
  })
  expect(fixed(line, { typed: { nationality: 'han quoc' } }).draft.nationality).toBe('KR')
  expect(fixed(line, { isSkipped: true }).isBlocked).toBe(false)
})

test('two of one name are two people once somebody says so; two of one passport never', () => {
  const rows = read(['KIM MAU AN\t13/05/1975\tHàn Quốc\t', 'KIM MAU AN\t13/05/1975\tHàn Quốc\t']).visitors
  const second = rows[1]
  if (second === undefined) throw new Error('one was lost')
  expect(fixedRow(second, noEdit, schema, today)).toMatchObject({ isBlocked: true, canConfirm: true })
  expect(fixedRow(second, { ...noEdit, isConfirmed: true }, schema, today).isBlocked).toBe(false)
})

test('the summary counts what was read, and says what was not', () => {
  const reading = read(['KIM MAU AN\t13/05/1975\tHàn Quốc\tM12345678', 'LEE MAU BI\t31/02/1980\tHàn Quốc\t'])
  expect(readingSummary(reading)).toBe('1 khách mới, 1 khách cần sửa; 1 dòng không phải khách.')
  expect(reading.leftOut.map(leftOutWords)).toEqual([
    'Dòng 1 (tiêu đề cột): Họ và tên | Ngày sinh | Quốc tịch | Số hộ chiếu',
  ])
})

test('taken over, known guests keep their place and new ones stand behind; nobody leads beside the leader', () => {
  const known = [aGuest(1), aGuest(2)]
  const text = [
    HEAD,
    `${aGuest(2).fullName}\t01/09/1975\tHàn Quốc\tM10000002`,
    'PARK MAU C (Trưởng đoàn)\t\tHàn Quốc\t',
  ]
  const { visitors } = readVisitorText(text.join('\n'), { known, today, table: shippedCountries })
  const rows = visitors.map((one) => fixedRow(one, noEdit, schema, today))
  const { guests, told } = takenOver(known, rows)
  expect(guests.map(({ draft, from }) => [draft.fullName, from, draft.isLeader])).toEqual([
    [known[0]?.fullName, 0, true],
    [known[1]?.fullName, 1, false],
    ['PARK MAU C', null, false],
  ])
  expect(told).toMatch(/^Đã thêm 1 khách/)
})
