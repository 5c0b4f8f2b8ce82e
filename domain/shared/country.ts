import * as z from 'zod'
import { foldMarks, tidyLine } from '#domain/shared/text.ts'

/** One entry of the table of countries: codes of ISO 3166-1, the Vietnamese name, and what else the country or its people are called. */
export const Country = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  alpha3: z.string().regex(/^[A-Z]{3}$/),
  name: z.string().min(1),
  /** English names, names of its people, other Vietnamese spellings. */
  others: z.array(z.string().min(1)),
})
export type Country = z.infer<typeof Country>

export type CountryReading = {
  /** Codes that the text may mean by name. */
  readonly byName: readonly string[]
  /** The code that the text is, as alpha-2 or alpha-3. */
  readonly byCode: string | null
}

export type CountryTable = {
  readonly ofAlpha3: (alpha3: string) => string | null
  /** What a text may mean: a name with or without marks, a demonym, a code. */
  readonly read: (text: string) => CountryReading
}

const NOISE = /[^\p{L}\p{N}]+/gu
const plain = (text: string): string => tidyLine(text).toLowerCase().replace(NOISE, ' ').trim()
const folded = (text: string): string => foldMarks(plain(text)).replace(/^the /, '')

const indexBy = (countries: readonly Country[], key: (name: string) => string): ReadonlyMap<string, Set<string>> => {
  const index = new Map<string, Set<string>>()
  for (const { code, name, others } of countries)
    for (const called of [name, ...others]) {
      const at = key(called)
      index.set(at, (index.get(at) ?? new Set()).add(code))
    }
  return index
}

/** The table made ready to be searched. */
export const countryTable = (countries: readonly Country[]): CountryTable => {
  const exact = indexBy(countries, plain)
  const loose = indexBy(countries, folded)
  const alpha2 = new Set(countries.map(({ code }) => code))
  const alpha3 = new Map(countries.map(({ code, alpha3: three }) => [three, code]))
  const ofAlpha3 = (three: string): string | null => alpha3.get(three) ?? null
  const codeOf = (text: string): string | null => {
    const typed = tidyLine(text).toUpperCase()
    return alpha2.has(typed) ? typed : ofAlpha3(typed)
  }
  return {
    ofAlpha3,
    read: (text) => {
      const hasMarks = foldMarks(plain(text)) !== plain(text)
      const found = exact.get(plain(text)) ?? (hasMarks ? undefined : loose.get(folded(text)))
      return { byName: [...(found ?? [])], byCode: codeOf(text) }
    },
  }
}
