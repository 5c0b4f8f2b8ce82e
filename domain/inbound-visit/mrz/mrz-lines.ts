import { fail, ok, type Result } from '#domain/shared/result.ts'

/** Characters of a line of a TD3 passport. */
export const LINE_LENGTH = 44

export type MrzLines = { readonly first: string; readonly second: string; readonly fillersMended: boolean }
export const mrzErrors = ['mrz.not_found', 'mrz.line_missing', 'mrz.line_length', 'mrz.other_document'] as const
export type MrzError = (typeof mrzErrors)[number]
/** One passport within a pasted text: what was typed and its two lines. */
export type MrzRecord = { readonly source: string; readonly lines: Result<MrzLines, MrzError> }

type Piece = { readonly typed: string; readonly bare: string }

/** What stands for the filler "<" where a program, a keyboard or a web page spoils it. */
const bareLine = (typed: string): string =>
  typed
    .replace(/&lt;/gi, '<')
    .replace(/[«≪《]/g, '<<')
    .replace(/[‹〈⟨˂＜]/g, '<')
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF]/g, '')
    .toUpperCase()

const MRZ_LIKE = /^[A-Z0-9<]+$/
/** A line of names: document code, state, and letters and fillers alone. */
const FIRST_LINE = /^P[A-Z<][A-Z<]{3}[A-Z<]*<<[A-Z0-9<]*$/
const FIRST_LINE_FULL = /^P[A-Z<][A-Z<]{3}[A-Z<]{39}$/

/** Two words of a letter are no zone: a piece has a filler, a figure, or is as long as no word is. */
const isPiece = ({ typed, bare }: Piece): boolean =>
  MRZ_LIKE.test(bare) && (/[<\d]/.test(bare) || bare.length >= 20) && !/^\d{1,3}[.)]?$/.test(typed.trim())

const isFirst = (bare: string): boolean => FIRST_LINE.test(bare) || FIRST_LINE_FULL.test(bare)

/** Pieces of one passport: until two lines are full, or until another line of names begins. */
const grouped = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const groups: Piece[][] = []
  let length = 0
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last === undefined || length >= 2 * LINE_LENGTH || (isFirst(piece.bare) && length >= LINE_LENGTH / 2)) {
      groups.push([piece])
      length = piece.bare.length
    } else {
      last.push(piece)
      length += piece.bare.length
    }
  }
  return groups
}

/** One blob of several passports, 88 characters each. */
const apart = (piece: Piece): readonly Piece[] => {
  const { bare } = piece
  if (bare.length <= 2 * LINE_LENGTH || bare.length % (2 * LINE_LENGTH) !== 0) return [piece]
  const blobs = Array.from({ length: bare.length / (2 * LINE_LENGTH) }, (_, n) =>
    bare.slice(n * 2 * LINE_LENGTH, (n + 1) * 2 * LINE_LENGTH),
  )
  return blobs.map((blob) => ({ typed: blob, bare: blob }))
}

/** Fillers behind the names carry nothing: as many as are wanting are put, as many as are over are taken. */
const mendedFirst = (line: string): string => {
  if (line.length < LINE_LENGTH) return line.includes('<<') ? line.padEnd(LINE_LENGTH, '<') : line
  return /^<+$/.test(line.slice(LINE_LENGTH)) ? line.slice(0, LINE_LENGTH) : line
}

const SECOND_LINE = /^(.{9}[0-9OISBZG].{17}[0-9OISBZG])([A-Z0-9]*)(<+)([0-9<]?[0-9OISBZG])$/

/** The fillers before the last two check digits are counted anew; those digits then say whether that was right. */
const mendedSecond = (line: string): string => {
  const [, head, personal, , digits] = SECOND_LINE.exec(line) ?? []
  if (line.length === LINE_LENGTH || head === undefined || personal === undefined || digits === undefined) return line
  const fillers = LINE_LENGTH - head.length - personal.length - digits.length
  return fillers < 0 ? line : `${head}${personal}${'<'.repeat(fillers)}${digits}`
}

/** Other documents of ICAO 9303 and visas, by length and first letter. */
const isOtherDocument = (bare: readonly string[]): boolean =>
  (bare.length === 3 && bare.every((line) => line.length === 30)) ||
  (bare.length === 2 && bare.every((line) => line.length === 36)) ||
  !/^P/.test(bare[0] ?? '')

const linesOf = (group: readonly Piece[]): Result<MrzLines, MrzError> => {
  const bare = group.map((piece) => piece.bare)
  const whole = bare.join('')
  if (isOtherDocument(bare)) return fail('mrz.other_document', { kind: whole.slice(0, 2) })
  if (whole.length === 2 * LINE_LENGTH)
    return ok({ first: whole.slice(0, LINE_LENGTH), second: whole.slice(LINE_LENGTH), fillersMended: false })
  const [one, two, ...more] = bare
  if (one === undefined || two === undefined) {
    const length = whole.length
    return length <= LINE_LENGTH + 8
      ? fail('mrz.line_missing')
      : fail('mrz.line_length', { line: 2, length: length - 44 })
  }
  const [first, second] = [mendedFirst(one), mendedSecond([two, ...more].join(''))]
  const wrong = [first, second].findIndex((line) => line.length !== LINE_LENGTH)
  if (wrong >= 0) return fail('mrz.line_length', { line: wrong + 1, length: wrong === 0 ? one.length : second.length })
  return ok({ first, second, fillersMended: true })
}

/** Every passport whose zone stands in the text; other lines of an e-mail between them are passed over. */
export const mrzRecords = (text: string): readonly MrzRecord[] => {
  const pieces = text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((typed) => ({ typed, bare: bareLine(typed) }))
    .filter(isPiece)
    .flatMap(apart)
  if (pieces.length === 0) return [{ source: text.trim(), lines: fail('mrz.not_found') }]
  return grouped(pieces).map((group) => ({
    source: group.map(({ typed }) => typed.trim()).join('\n'),
    lines: linesOf(group),
  }))
}
