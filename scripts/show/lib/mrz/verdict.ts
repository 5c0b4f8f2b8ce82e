export const MRZ_CASES_AT_LEAST = 40

/** What the cases must be about, by words of their descriptions; a set that leaves one out says little. */
export const MRZ_MUST_HOLD: readonly RegExp[] = [
  /specimen/i,
  /trunc|cut|full/i,
  /filler/i,
  /check digit|digit/i,
  /diplomatic/i,
  /service|official/i,
  /19\d\d|century|centuries/i,
]

export type MrzFigures = { readonly what: readonly string[]; readonly wrong: readonly string[] }

export const mrzVerdict = ({ what, wrong }: MrzFigures): { readonly isOk: boolean; readonly line: string } => {
  const lacking = MRZ_MUST_HOLD.filter((pattern) => !what.some((words) => pattern.test(words)))
  const isOk = what.length >= MRZ_CASES_AT_LEAST && wrong.length === 0 && lacking.length === 0
  const told = lacking.length === 0 ? '' : `, nothing about ${lacking.map(({ source }) => source).join('; ')}`
  return {
    isOk,
    line: `mrz: ${what.length - wrong.length} of ${what.length} cases read as written down${told} … ${isOk ? 'ok' : 'short'}`,
  }
}
