import { expect, it } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import { readCommon, yearOptions } from '#renderer/ui/filter/filter-params.ts'

const day = (text: string) => LocalDate.parse(text)

it('offers the years around today, and the one of the address', () => {
  const values = (chosen: number | null) => yearOptions(day('2026-05-01'), chosen).map(({ value }) => value)
  expect(values(null).slice(0, 3)).toEqual(['', '2027', '2026'])
  expect(values(1999)).toContain('1999')
  expect(values(2040)[1]).toBe('2040')
})

it('reads what any list is asked for; what is no answer counts as left out', () => {
  expect(readCommon(new URLSearchParams('q=hòa&year=2026&page=3'))).toEqual({ search: 'hòa', year: 2026, page: 2 })
  expect(readCommon(new URLSearchParams('year=26&page=-1'))).toEqual({ search: '', year: null, page: 0 })
})
