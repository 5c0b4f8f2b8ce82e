import type { Country } from '#contract/routes/agency.ts'

const HOME = 'VN'

/** Names by ISO code; the code itself when the table has none. */
export const countryNames = (countries: readonly Country[]): ((code: string) => string) => {
  const names = new Map(countries.map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? code
}

/** Where a trip abroad may lead: anywhere but home. */
export const destinationsAmong = (countries: readonly Country[]): readonly Country[] =>
  countries.filter(({ code }) => code !== HOME)
