import { type Details, parse } from 'mrz'
import { checkVisitor } from '#domain/inbound-visit/check-visitor.ts'
import { birthOf, expiryOf } from '#domain/inbound-visit/mrz/mrz-days.ts'
import { type MrzError, type MrzLines, mrzRecords } from '#domain/inbound-visit/mrz/mrz-lines.ts'
import { stateOf } from '#domain/inbound-visit/mrz/mrz-state.ts'
import { emptyVisitor, type VisitorDraft, type VisitorPassportKind } from '#domain/inbound-visit/visitor-draft.ts'
import { problem, type VisitorProblem, type VisitorProblemCode } from '#domain/inbound-visit/visitor-problem.ts'
import type { CountryTable } from '#domain/shared/country.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import { tidyLine } from '#domain/shared/text.ts'

/** A guest as the zone tells him; post, organisation and entry are not in it. */
export type MrzVisitor = { readonly draft: VisitorDraft; readonly problems: readonly VisitorProblem[] }
export type MrzReading = { readonly source: string; readonly visitor: Result<MrzVisitor, MrzError> }

type DigitField = readonly [VisitorProblem['field'], VisitorProblemCode]
const DIGITS: Readonly<Partial<Record<NonNullable<Details['field']>, DigitField>>> = {
  documentNumberCheckDigit: ['passportNumber', 'number_digit_wrong'],
  birthDateCheckDigit: ['birth', 'birth_digit_wrong'],
  expirationDateCheckDigit: ['passportExpiresOn', 'expiry_digit_wrong'],
  personalNumberCheckDigit: ['row', 'personal_digit_wrong'],
  compositeCheckDigit: ['row', 'composite_digit_wrong'],
}

/** The check digit that was reckoned, from the words of the library. */
const expectedIn = (error: string | undefined): string => /\d$/.exec(error ?? '')?.[0] ?? ''

/** The lines with the letters and figures that the library put right ("O" in a date is "0"). */
const corrected = (lines: MrzLines, details: readonly Details[]): readonly [string, string] => {
  const both = [lines.first, lines.second].map((line) => [...line])
  for (const { line, column, corrected: right } of details.flatMap(({ autocorrect }) => autocorrect)) {
    const characters = both[line]
    if (characters) characters[column] = right
  }
  const [first = [], second = []] = both
  return [first.join(''), second.join('')]
}

/**
 * The second letter of the document code. States use it as they like until the harmonised codes of Doc 9303, part 4 bind
 * them: China writes PO on ordinary passports, Korea PM and PS; PO and PS of others are to be looked at.
 */
const kindOf = (code: string, state: string): readonly [VisitorPassportKind, isSure: boolean] => {
  const second = code[1] ?? '<'
  if (second === '<' || second === 'P') return ['ordinary', true]
  if (second === 'D') return ['diplomatic', true]
  if ((state === 'CHN' && second === 'O') || (state === 'KOR' && (second === 'M' || second === 'S')))
    return ['ordinary', true]
  if (second === 'O' || second === 'S') return ['official', state === 'CHN' || state === 'KOR']
  return ['other', false]
}

/** Primary, then secondary identifier, as in the passport; a field that is full to its end may have been cut. */
const nameOf = (field: string): { readonly fullName: string; readonly maybeCut: boolean } => ({
  fullName: tidyLine(field.replaceAll('<', ' ')),
  maybeCut: !field.endsWith('<'),
})

const sexOf = (letter: string): VisitorDraft['sex'] | null => {
  if (letter === 'M') return 'male'
  if (letter === 'F') return 'female'
  return letter === '<' || letter === 'X' ? 'unknown' : null
}

const readVisitor = (lines: MrzLines, today: LocalDate, table: CountryTable): MrzVisitor => {
  const { details } = parse([lines.first, lines.second], { autocorrect: true })
  const [first, second] = corrected(lines, details)
  const mended = details.flatMap(({ autocorrect }) => autocorrect.map((each) => `${each.original} → ${each.corrected}`))
  const problems: VisitorProblem[] = []
  for (const { field, valid, value, error } of details) {
    const told = field === null ? undefined : DIGITS[field]
    if (told !== undefined && !valid)
      problems.push(problem(told[0], told[1], { found: value ?? '', expected: expectedIn(error) }))
  }
  const { fullName, maybeCut } = nameOf(first.slice(5))
  if (/\d/.test(fullName)) problems.push(problem('fullName', 'characters_mended', { text: fullName }))
  if (maybeCut) problems.push(problem('fullName', 'name_maybe_cut', { text: fullName }))
  const [passportKind, kindIsSure] = kindOf(first.slice(0, 2), first.slice(2, 5))
  if (!kindIsSure) problems.push(problem('passportKind', 'passport_kind_to_confirm', { text: first.slice(0, 2) }))
  const passportNumber = second.slice(0, 9).replace(/<+$/, '')
  const { nationality, problems: ofState } = stateOf(second.slice(10, 13), table)
  problems.push(...ofState)
  const [birthText, expiryText] = [second.slice(13, 19), second.slice(21, 27)]
  const birth = birthOf(birthText, today)
  if (birth === null) problems.push(problem('birth', 'birth_unreadable', { text: birthText }))
  if (birth?.known === 'year') problems.push(problem('birth', 'birth_year_only', { text: birthText }))
  const passportExpiresOn = expiryOf(expiryText, today)
  if (passportExpiresOn === null && expiryText !== '<<<<<<')
    problems.push(problem('passportExpiresOn', 'expiry_unreadable', { text: expiryText }))
  const sex = sexOf(second[20] ?? '')
  if (sex === null) problems.push(problem('sex', 'sex_unreadable', { text: second[20] ?? '' }))
  if (mended.length > 0) problems.push(problem('row', 'characters_mended', { text: mended.join(', ') }))
  if (lines.fillersMended) problems.push(problem('row', 'fillers_mended'))
  const draft: VisitorDraft = {
    ...emptyVisitor,
    fullName,
    sex: sex ?? 'unknown',
    birth: birth ?? { known: 'no' },
    nationality,
    passportKind,
    passportNumber,
    passportExpiresOn,
  }
  return { draft, problems: [...problems, ...checkVisitor(draft, today)] }
}

/**
 * Reads the two lines at the foot of a passport's data page (ICAO 9303, TD3), typed or pasted, one passport below another.
 * Everything that can be read is offered, with what is wrong by field; a failure tells why nothing could be.
 */
export const readMrz = (text: string, today: LocalDate, table: CountryTable): readonly MrzReading[] =>
  mrzRecords(text).map(({ source, lines }) => ({
    source,
    visitor: lines.ok ? ok(readVisitor(lines.value, today, table)) : lines,
  }))
