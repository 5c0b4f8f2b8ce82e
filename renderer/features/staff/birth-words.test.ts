import { describe, expect, it } from 'vitest'
import { BirthDate } from '#domain/staff/staff.ts'
import { birthSortKey, birthWords } from '#renderer/features/staff/birth-words.ts'

const day = BirthDate.parse({ known: 'day', on: '1975-03-12' })
const year = BirthDate.parse({ known: 'year', year: 1975 })
const unknown = BirthDate.parse({ known: 'no' })

describe('a birth in the list', () => {
  it.each([
    [day, '12/03/1975'],
    [year, '1975'],
    [unknown, ''],
  ])('%o is shown as "%s"', (birth, words) => {
    expect(birthWords(birth)).toBe(words)
  })

  it('is ordered by age, a year alone before its days and the unknown first', () => {
    const older = BirthDate.parse({ known: 'day', on: '1974-12-31' })
    expect([day, year, unknown, older].map(birthSortKey).toSorted()).toEqual(['', '1974-12-31', '1975', '1975-03-12'])
  })
})
