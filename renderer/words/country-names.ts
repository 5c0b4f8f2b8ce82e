import type { Country } from '#domain/shared/country.ts'

const HOME = 'VN'

/** Names by ISO code; the code itself when the table has none. */
export const countryNames = (countries: readonly Pick<Country, 'code' | 'name'>[]): ((code: string) => string) => {
  const names = new Map(countries.map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? code
}

/** Where a trip abroad may lead: anywhere but home. */
export const destinationsAmong = <C extends Pick<Country, 'code'>>(countries: readonly C[]): readonly C[] =>
  countries.filter(({ code }) => code !== HOME)
