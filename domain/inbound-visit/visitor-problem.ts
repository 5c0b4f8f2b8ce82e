import type { VisitorField } from '#domain/inbound-visit/visitor-draft.ts'

/** What may be wrong with a guest read from a list or a passport; `stops` must be settled before he is stored, `warns` is only said. */
export const visitorProblems = {
  name_missing: 'stops',
  too_long: 'stops',
  name_maybe_cut: 'warns',
  sex_unreadable: 'stops',
  birth_unreadable: 'stops',
  birth_doubtful: 'stops',
  birth_in_future: 'stops',
  birth_year_only: 'warns',
  nationality_unreadable: 'stops',
  nationality_doubtful: 'stops',
  nationality_special: 'warns',
  passport_number_unreadable: 'stops',
  passport_kind_unreadable: 'stops',
  passport_kind_to_confirm: 'warns',
  expiry_unreadable: 'stops',
  expiry_doubtful: 'stops',
  passport_expired: 'warns',
  entry_form_unreadable: 'stops',
  leader_unreadable: 'warns',
  leader_twice: 'warns',
  duplicate_passport: 'stops',
  duplicate_person: 'stops',
  match_doubtful: 'stops',
  number_digit_wrong: 'stops',
  birth_digit_wrong: 'stops',
  expiry_digit_wrong: 'stops',
  composite_digit_wrong: 'stops',
  personal_digit_wrong: 'warns',
  characters_mended: 'warns',
  fillers_mended: 'warns',
} as const satisfies Readonly<Record<string, 'stops' | 'warns'>>
export type VisitorProblemCode = keyof typeof visitorProblems

export type VisitorProblem = {
  /** `row` is about the whole line or passport. */
  readonly field: VisitorField | 'row'
  readonly code: VisitorProblemCode
  /** Facts the words need: `text`, `readings`, `candidates`, `row`, `names`, `expected`, `found`, `on`. */
  readonly details: Readonly<Record<string, unknown>>
}

export const problem = (
  field: VisitorProblem['field'],
  code: VisitorProblemCode,
  details: VisitorProblem['details'] = {},
): VisitorProblem => ({ field, code, details })

export const stops = ({ code }: Pick<VisitorProblem, 'code'>): boolean => visitorProblems[code] === 'stops'
