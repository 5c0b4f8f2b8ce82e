/**
 * Advance widths of capitals in Times New Roman Bold, thousandths of the type size (Liberation Serif and Tinos have the
 * same by design). Marks above and below add nothing; horns do.
 */
// biome-ignore format: a table
const BOLD: Readonly<Record<string, number>> = {
  A: 722, B: 667, C: 722, D: 722, E: 667, F: 611, G: 778, H: 778, I: 389, J: 500, K: 778, L: 667, M: 944, N: 722, O: 778,
  P: 611, Q: 778, R: 722, S: 556, T: 667, U: 722, V: 722, W: 1000, X: 722, Y: 722, Z: 667, Đ: 722, ' ': 250,
  '-': 333, ',': 250, '.': 250, '&': 833, '(': 333, ')': 333, '/': 278,
}
const HORNED_U = 796
const USUAL = 500
const HORN = '\u031b'

const glyphWidth = (character: string): number => {
  const [base = '', ...marks] = character.normalize('NFD')
  return base === 'U' && marks.includes(HORN) ? HORNED_U : (BOLD[base] ?? USUAL)
}

/** Width of bold capitals set in `size` points, in millimetres. */
export const boldCapitalsWidth = (text: string, size: number): number =>
  ([...text.normalize('NFC')].reduce((sum, character) => sum + glyphWidth(character), 0) / 1000) * size * (25.4 / 72)

/** The same for the longest line when the text is set in a column of `column` millimetres, broken between words. */
export const longestLineWidth = (text: string, size: number, column: number): number => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && boldCapitalsWidth(longer, size) <= column) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return Math.min(column, Math.max(...lines.map((line) => boldCapitalsWidth(line, size))))
}
