import * as z from 'zod'

// Control and format characters (zero width, bidirectional marks, byte-order mark), lone surrogates, private use and
// noncharacters: nothing an office types on purpose, and half of them may not stand in a .docx.
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\uFFFE\uFFFF]/gu
// Windows, old Macintosh, Word inside a paragraph (vertical tab), form feed, NEL, Unicode's own separators.
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** One line as it is stored: NFC, no invisible characters, line breaks and runs of blanks become one space. */
export const tidyLine = (text: string): string =>
  text.replace(LINE_END, '\n').replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim()

/** Several lines as they are stored: NFC, `\n` line ends, no invisible characters, no blank edges. */
export const tidyText = (text: string): string =>
  text
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    // After that: a letter and its mark may have stood apart only by something invisible.
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A required single line of at most `max` characters. */
export const line = (max: number) => z.string().transform(tidyLine).pipe(z.string().min(1).max(max))
/** A single line that may be empty. */
export const optionalLine = (max: number) => z.string().transform(tidyLine).pipe(z.string().max(max))
/** Text of several lines that may be empty. */
export const paragraph = (max: number) => z.string().transform(tidyText).pipe(z.string().max(max))

const MARKS = /\p{M}/gu

/** Search form without marks: "Đỗ Đức" → "do duc". `đ` is no mark in Unicode and is folded by hand. */
export const foldMarks = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC').toLowerCase()

/**
 * True when `text` holds what was typed: typed without marks finds all spellings, typed with marks finds exactly.
 */
export const matchesSearch = (text: string, typed: string): boolean => {
  const query = tidyLine(typed).toLowerCase()
  if (query === '') return true
  return foldMarks(query) === query
    ? foldMarks(text).includes(query)
    : text.normalize('NFC').toLowerCase().includes(query)
}

const collator = new Intl.Collator('vi')

/** Plain Vietnamese alphabetical order, for units and places. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b)

const givenNameFirst = (name: string): readonly [string, string] => {
  const at = name.lastIndexOf(' ')
  return at < 0 ? [name, ''] : [name.slice(at + 1), name.slice(0, at)]
}

/** Order of people: by given name (the last word), then family and middle names, in Vietnamese collation. */
export const comparePersonNames = (a: string, b: string): number => {
  const [givenA, restA] = givenNameFirst(a)
  const [givenB, restB] = givenNameFirst(b)
  return collator.compare(givenA, givenB) || collator.compare(restA, restB)
}
