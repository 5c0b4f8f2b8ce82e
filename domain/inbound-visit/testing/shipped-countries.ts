import * as z from 'zod'
import { Country, countryTable } from '#domain/shared/country.ts'

// By computed name: a composite project would have to list JSON files outside its folder. Tests only.
const file = `#resources/${'countries'}.json`
const module: { readonly default: unknown } = await import(file, { with: { type: 'json' } })

/** The table of countries that the app is shipped with. */
export const shippedCountries = countryTable(z.array(Country).parse(module.default))
