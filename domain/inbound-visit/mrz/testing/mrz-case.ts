import { readMrz } from '#domain/inbound-visit/mrz/read-mrz.ts'
import type { CountryTable } from '#domain/shared/country.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** A text and, per passport in it, a code of failure or its values in one line, with the codes of its problems in order. */
export type MrzCase = { readonly what: string; readonly text: string; readonly expected: readonly string[] }

/** The day on which the cases are read. */
export const CASES_ON = LocalDate.parse('2026-11-26')

export type MrzReader = typeof readMrz

/** What was read, as the cases are written down. */
export const told = (text: string, table: CountryTable, read: MrzReader = readMrz): readonly string[] =>
  read(text, CASES_ON, table).map(({ visitor }) => {
    if (!visitor.ok) return visitor.error.code
    const { draft, problems } = visitor.value
    const { birth } = draft
    const born = birth.known === 'day' ? birth.on : birth.known === 'year' ? String(birth.year) : ''
    const values = [draft.fullName, draft.sex, born, draft.nationality]
    const codes = problems.map(({ code }) => code).sort()
    const passport = [draft.passportKind, draft.passportNumber, draft.passportExpiresOn ?? '']
    return [...values, ...passport, ...(codes.length > 0 ? [codes.join(' ')] : [])].join(' | ').replace(/ {2,}/g, ' ')
  })
