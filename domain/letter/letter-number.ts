import type { AgencyProfile } from '#domain/agency/agency.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { DocumentNumber, printedNumber } from '#domain/document/document-number.ts'
import { documentTypes, numberSeries } from '#domain/document/document-type.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { type Failure, fail, ok, type Result } from '#domain/shared/result.ts'

/** False for papers that a person signs for himself: they have neither number nor symbol. */
export const isNumbered = (kind: DocumentKind): boolean => documentTypes[documentKinds[kind].type].isNumbered

/** The series a letter is numbered in; empty for papers without number. */
export const letterSeries = (kind: DocumentKind, { symbol }: Pick<AgencyProfile, 'symbol'>): string =>
  isNumbered(kind) ? numberSeries(documentKinds[kind].type, symbol) : ''

type Parts = { readonly ordinal: number; readonly letters: string }
const partsOf = (number: DocumentNumber): Parts => {
  const [, digits = '0', letters = ''] = /^(\d+)(\p{L}*)$/u.exec(number) ?? []
  return { ordinal: Number(digits), letters: letters.toLocaleLowerCase('vi') }
}

/** What tells numbers apart: "5", "05" and "005" are one number, "5a" is another, "5A" the same as "5a". Empty without one. */
export const numberKey = (number: DocumentNumber): string => {
  const { ordinal, letters } = partsOf(number)
  return number === '' ? '' : `${ordinal}${letters}`
}

/** 5 < 5a < 5b < 6. */
const compareNumbers = (a: DocumentNumber, b: DocumentNumber): number => {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (one.ordinal !== other.ordinal) return one.ordinal - other.ordinal
  return one.letters === other.letters ? 0 : one.letters < other.letters ? -1 : 1
}

/** A number that a letter of the same series and calendar year was issued with. */
export type UsedNumber = {
  readonly letterId: LetterId
  readonly number: DocumentNumber
  readonly on: LocalDate
  readonly numberAndSymbol: string
  readonly subject: string
  readonly recordTitle: string
}

export type NumberError = 'letter.number_taken' | 'letter.number_out_of_order'

const asPrinted = (number: DocumentNumber): string => printedNumber(number) ?? ''

/** The nearest number whose day contradicts this one: a larger one of an earlier day, or a smaller one of a later day. */
const outOfOrder = (number: DocumentNumber, on: LocalDate, used: readonly UsedNumber[]): UsedNumber | null => {
  const sorted = used.toSorted((a, b) => compareNumbers(a.number, b.number))
  const larger = sorted.find((other) => compareNumbers(other.number, number) > 0 && other.on < on)
  const smaller = sorted.findLast((other) => compareNumbers(other.number, number) < 0 && other.on > on)
  return larger ?? smaller ?? null
}

/**
 * What speaks against a number, given what this app issued in the series and year of the day. Gaps do not: most letters
 * are written outside this app, and the clerk's own book is the authority (Nghị định 30/2020/NĐ-CP, Điều 15). A number out
 * of order with its day is questioned, not forbidden.
 */
export const checkNumber = (
  { number, on, isOrderConfirmed }: { number: DocumentNumber; on: LocalDate; isOrderConfirmed: boolean },
  used: readonly UsedNumber[],
): Result<null, NumberError> => {
  const key = numberKey(number)
  const same = used.find((other) => numberKey(other.number) === key)
  if (same) return taken(same)
  const neighbour = isOrderConfirmed ? null : outOfOrder(number, on, used)
  if (neighbour === null) return ok(null)
  return fail('letter.number_out_of_order', {
    neighbourNumber: asPrinted(neighbour.number),
    neighbourOn: neighbour.on,
    relation: compareNumbers(neighbour.number, number) > 0 ? 'larger_is_earlier' : 'smaller_is_later',
  })
}

const taken = ({ numberAndSymbol, on, subject, recordTitle }: UsedNumber): Failure<'letter.number_taken'> =>
  fail('letter.number_taken', { numberAndSymbol, issuedOn: on, subject, recordTitle })

/**
 * The last number that this app knows of in a series and year, and the next one as a mere suggestion: the clerk's book may
 * be far ahead.
 */
export const suggestNumber = (used: readonly Pick<UsedNumber, 'number'>[]): { last: string; suggestion: string } => {
  const last = used.reduce<DocumentNumber | null>(
    (highest, { number }) => (highest === null || compareNumbers(number, highest) > 0 ? number : highest),
    null,
  )
  if (last === null) return { last: '', suggestion: '01' }
  const next = DocumentNumber.safeParse(String(partsOf(last).ordinal + 1))
  return { last: asPrinted(last), suggestion: next.success ? asPrinted(next.data) : '' }
}
