import type { BirthColumns } from '#db/row-types.ts'
import { BirthDate } from '#domain/staff/staff.ts'

export const birthColumns = (birth: BirthDate): BirthColumns => ({
  birth_on: birth.known === 'day' ? birth.on : null,
  birth_year: birth.known === 'year' ? birth.year : null,
})

export const toBirth = (row: BirthColumns): BirthDate =>
  BirthDate.parse(
    row.birth_on !== null
      ? { known: 'day', on: row.birth_on }
      : row.birth_year !== null
        ? { known: 'year', year: row.birth_year }
        : { known: 'no' },
  )

export const bit = (value: boolean): 0 | 1 => (value ? 1 : 0)
