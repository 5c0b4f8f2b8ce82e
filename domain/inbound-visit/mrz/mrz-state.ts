import { problem, type VisitorProblem } from '#domain/inbound-visit/visitor-problem.ts'
import type { CountryTable } from '#domain/shared/country.ts'

/** Codes of Doc 9303, part 3, section 5 that ISO 3166-1 does not have, and the country whose nationals they name. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  D: 'DE',
  // Nationals of the United Kingdom of another status than citizens (part 3, section 5, part B).
  GBD: 'GB',
  GBN: 'GB',
  GBO: 'GB',
  GBP: 'GB',
  GBS: 'GB',
}

/** No country of ISO 3166-1 stands behind these: organisations, Kosovo, persons without nationality, the specimen's Utopia. */
const WITHOUT_COUNTRY = new Set([
  ...['EUE', 'UNO', 'UNA', 'UNK', 'XBA', 'XIM', 'XCC', 'XCE', 'XCO', 'XEC', 'XPO', 'XES', 'XMP', 'XOM', 'XDC'],
  ...['XXA', 'XXB', 'XXC', 'XXX', 'RKS', 'XXK', 'UTO', 'NTZ'],
])

/** The three letters of a zone as alpha-2; empty, with what to say of it, where they name no country. */
export const stateOf = (
  letters: string,
  table: CountryTable,
): { readonly nationality: string; readonly problems: readonly VisitorProblem[] } => {
  const code = letters.replace(/<+$/, '')
  const known = OTHER_CODES[code] ?? table.ofAlpha3(code)
  if (known !== null && known !== undefined) {
    const isOtherStatus = code.startsWith('GB') && code !== 'GBR'
    return {
      nationality: known,
      problems: isOtherStatus ? [problem('nationality', 'nationality_special', { text: code })] : [],
    }
  }
  if (code === '' || WITHOUT_COUNTRY.has(code))
    return { nationality: '', problems: [problem('nationality', 'nationality_special', { text: code })] }
  return { nationality: '', problems: [problem('nationality', 'nationality_unreadable', { text: code })] }
}
