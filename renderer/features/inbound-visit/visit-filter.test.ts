import { expect, test } from 'vitest'
import {
  askedPhases,
  isFiltered,
  nothingFound,
  queryOf,
  readFilter,
} from '#renderer/features/inbound-visit/visit-filter.ts'

const read = (address: string) => readFilter(new URLSearchParams(address))

test('an address says what is asked for; what is no answer counts as left out', () => {
  expect(read('q=Hàn&phase=agreed&kind=hosted_conference&year=2026&page=3')).toEqual({
    search: 'Hàn',
    phase: 'agreed',
    kind: 'hosted_conference',
    year: 2026,
    page: 2,
  })
  expect(read('phase=notified&kind=business&year=x&page=0')).toEqual({
    search: '',
    phase: null,
    kind: null,
    year: null,
    page: 0,
  })
})

test('a page asks for its rows alone', () => {
  expect(queryOf(read('page=3'))).toMatchObject({ offset: 100, limit: 50 })
})

test('an empty result repeats what was asked for', () => {
  expect(isFiltered(read(''))).toBe(false)
  expect(nothingFound(read(''))).toBe('Chưa có đoàn vào nào.')
  expect(nothingFound(read('q=Mẫu&phase=ended&year=2025'))).toBe(
    'Không có đoàn vào nào có “Mẫu” ở giai đoạn “Kết thúc” đến năm 2025.',
  )
})

test('whoever was notified is found under the agreed visits', () => {
  expect(askedPhases).not.toContain('notified')
})
