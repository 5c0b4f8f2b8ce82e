import { foldMarks, tidyLine } from '#domain/shared/text.ts'

/** One way to read a line: who is named, and what else the line says of him, in its order; brackets come last. */
export type NameReading = { readonly fullName: string; readonly details: readonly string[] }

/** One line of a pasted list. */
export type NameLine = {
  /** Its number in the pasted text, from 1; empty lines count and are no lines themselves. */
  readonly number: number
  /** As it stands there; cells of a table are parted by " | ". */
  readonly text: string
  /** All ways to read it, the likeliest first. */
  readonly readings: readonly [NameReading, ...NameReading[]]
  /** It says what the list or a column is called, and names nobody. */
  readonly isHeading: boolean
}

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/
// A cell of a table program that holds line breaks comes in quotes, with its own quotes doubled.
const QUOTED_CELL = /(?<=^|[\t\n])"((?:[^"]|"")*\n(?:[^"]|"")*)"(?=\t|\r?\n|$)/g
const ORDER_MARK =
  /^(?:\(?\d{1,3}(?:\s*[.)\]:/]+\s*|\s*[-–—]\s+|\s+)(?!\d)|[-–—•+*·▪◦‣●○■□➢✓✔]+\s*|\p{L}\)\s*|\p{Ll}\.\s+)/u
const DEGREE = /^(?:pgs|gs|tskh|ts|ths|ks|bs|ds|cn|cvc|cv)(?:\.\s*|\s+)/i
const ADDRESS = /^(?:ông|bà|đồng chí|đ\/c|anh|chị|cô)\s*[:.]?\s+/iu
// Typed without marks these may be family names ("Ong"), so that they only make a second reading.
const PLAIN_ADDRESS = /^(?:ong|ba|dong chi|d\/c|anh|chi|co)\s*[:.]?\s+/i
const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]/g
// A dash parts words only with a blank at its side: double names have one inside.
const SEPARATOR = /\s+-+\s*|\s*-+\s+|\s*[–—,;:|]\s*/
const NAME_LIKE = /^\p{L}[\p{L}\p{M}'’.]*(?:[ -][\p{L}\p{M}'’.]+){1,6}$/u
// What a list says of somebody's place in the group or the office, never of his name.
const POST_LIKE =
  /^(?:truong|pho|quyen|nguyen pho|chuyen vien|giam doc|tong|chu tich|chanh|thu ky|phien dich|ke toan|can bo|cong chuc|vien chuc|nhan vien|thanh vien|phong|van phong|so|ban|trung tam|chi cuc|cuc|uy ban|ubnd|dai hoc|vien) /
const HEADINGS = new Set([
  ...['stt', 'tt', 'so tt', 'so thu tu', 'ho va ten', 'ho ten', 'ho', 'ten', 'ho dem', 'ho va ten dem', 'ho va dem'],
  ...['chuc vu', 'chuc danh', 'chuc vu/chuc danh', 'don vi', 'don vi cong tac', 'co quan', 'noi cong tac', 'phong'],
  ...['ngay sinh', 'nam sinh', 'ngay', 'thang', 'nam sinh', 'gioi tinh', 'ghi chu', 'vai tro', 'nhiem vu', 'ho chieu'],
  ...['so ho chieu', 'dien thoai', 'thanh vien', 'thanh phan', 'truong doan', 'pho truong doan', 'nguoi di'],
])
const LIST_TITLE = /^(?:danh sach|thanh phan|doan gom|gom co|kinh gui)\b/
const BARE_CELL = /^[\d\p{P}\p{S}\s]*\p{L}?[\d\p{P}\p{S}\s]*$/u

const without = (text: string, mark: RegExp): string => {
  let rest = text
  for (let next = rest.replace(mark, ''); next !== rest && next !== ''; next = rest.replace(mark, '')) rest = next
  return rest
}

/** A name without order number, degrees and what one calls the person; and where that is doubtful, with it. */
const namesIn = (part: string): readonly string[] => {
  const bare = without(without(part, ORDER_MARK), DEGREE)
  const addressed = without(without(bare, ADDRESS), DEGREE)
  if (addressed !== bare) return [addressed, bare]
  const plain = without(without(bare, PLAIN_ADDRESS), DEGREE)
  return plain === bare ? [bare] : [bare, plain]
}

const looksLikeName = (text: string): boolean => NAME_LIKE.test(text) && !POST_LIKE.test(`${foldMarks(text)} `)

const readingsOf = (cells: readonly string[]): readonly NameReading[] => {
  const asides: string[] = []
  const parts = cells.flatMap((cell) =>
    without(
      cell.replace(BRACKETS, (_, inside: string) => {
        asides.push(tidyLine(inside))
        return ' '
      }),
      ORDER_MARK,
    )
      .split(SEPARATOR)
      .map(tidyLine)
      .filter((part) => part !== ''),
  )
  const reading = (names: readonly string[], at: number, length: number): readonly NameReading[] =>
    names.map((fullName) => ({ fullName, details: [...parts.toSpliced(at, length), ...asides.filter(Boolean)] }))
  const alone = parts.flatMap((part, at) => reading(namesIn(part), at, 1))
  // Family and given name in two columns of a table.
  const [first, second] = parts
  const joined =
    cells.length > 1 && first !== undefined && second !== undefined ? reading(namesIn(`${first} ${second}`), 0, 2) : []
  return [...alone, ...joined]
}

const isHeading = (cells: readonly string[]): boolean => {
  if (!cells.some((cell) => /\p{L}/u.test(cell))) return true
  const words = cells.map((cell) => foldMarks(cell.replace(/[:.;]+$/, '')).trim())
  return words.every((word) => HEADINGS.has(word)) || words.some((word) => LIST_TITLE.test(word))
}

const readLine = (typed: string, number: number): readonly NameLine[] => {
  const cells = typed
    .split('\t')
    .map(tidyLine)
    .filter((cell) => cell !== '')
  const text = cells.join(' | ')
  // Order numbers and bullets in a column of their own; Word writes some bullets as one letter of a picture font.
  const told = cells.length > 1 ? cells.filter((cell, at) => at > 0 || !BARE_CELL.test(cell)) : cells
  const readings = readingsOf(told)
  const likeliest = readings.find(({ fullName }) => looksLikeName(fullName)) ?? readings[0]
  if (likeliest === undefined)
    return text === '' ? [] : [{ number, text, readings: [{ fullName: text, details: [] }], isHeading: true }]
  const others = readings.filter((reading) => reading !== likeliest)
  return [{ number, text, readings: [likeliest, ...others], isHeading: isHeading(told) }]
}

/**
 * Reads a pasted list of people, one a line: numbered or not, "Họ tên – chức vụ", rows of a table of Word or Excel. Every
 * line that holds anything comes back.
 */
export const readNameList = (pasted: string): readonly NameLine[] =>
  pasted
    .replace(QUOTED_CELL, (_, inside: string) => inside.replaceAll('""', '"').replace(/\s*\n\s*/g, ' – '))
    .split(LINE_BREAK)
    .flatMap((typed, index) => readLine(typed, index + 1))
