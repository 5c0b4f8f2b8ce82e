import { expect, it } from 'vitest'
import { countryNames, destinationsAmong } from '#renderer/words/country-names.ts'

const countries = [
  { code: 'JP', name: 'Nhật Bản' },
  { code: 'VN', name: 'Việt Nam' },
  { code: 'KR', name: 'Hàn Quốc' },
]

it('names countries, an unknown one by its code', () => {
  expect(['KR', 'JP', 'XX'].map(countryNames(countries))).toEqual(['Hàn Quốc', 'Nhật Bản', 'XX'])
})

it('does not offer the own country as a destination', () => {
  expect(destinationsAmong(countries).map(({ code }) => code)).toEqual(['JP', 'KR'])
})
