/**
 * Advance widths of Times New Roman, thousandths of the type size (Liberation Serif and Tinos have the same by design), for
 * the characters from space to tilde. Marks above and below add nothing; horns do.
 */
// biome-ignore format: a table
const REGULAR = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
  556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
  500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
]
// biome-ignore format: a table
const BOLD = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
  611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
  556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
]
type Face = { readonly ascii: readonly number[]; readonly others: Readonly<Record<string, number>> }
const regular: Face = {
  ascii: REGULAR,
  others: { đ: 500, Đ: 722, ư: 542, Ư: 776, ơ: 529, Ơ: 722, '–': 500, '—': 1000, '“': 444, '”': 444, '…': 1000 },
}
const bold: Face = {
  ascii: BOLD,
  others: { đ: 556, Đ: 722, ư: 600, Ư: 796, ơ: 554, Ơ: 778, '–': 500, '—': 1000, '“': 500, '”': 500, '…': 1000 },
}
const USUAL = 500
const HORN = '\u031b'

const glyphWidth = (character: string, { ascii, others }: Face): number => {
  const [letter = '', ...marks] = character.normalize('NFD')
  const base = marks.includes(HORN) ? `${letter}${HORN}`.normalize('NFC') : letter
  return others[base] ?? ascii[base.charCodeAt(0) - 32] ?? USUAL
}

export type Type = { readonly size: number; readonly bold: boolean }

/** Width in points of text set in this type, upright. */
export const textWidth = (text: string, type: Type): number => {
  const face = type.bold ? bold : regular
  const sum = [...text.normalize('NFC')].reduce((width, character) => width + glyphWidth(character, face), 0)
  return (sum / 1000) * type.size
}

/** Lines as they come out in a column of `width` points, broken between words. */
export const brokenLines = (text: string, type: Type, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(longer, type) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Width of the longest of them; a single word may be wider than the column, its line is not. */
export const longestLineWidth = (text: string, type: Type, width: number): number =>
  Math.min(width, Math.max(...brokenLines(text, type, width).map((line) => textWidth(line, type))))
