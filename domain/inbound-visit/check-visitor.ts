import { VisitorDraft, type VisitorField, VisitorPassportNumber } from '#domain/inbound-visit/visitor-draft.ts'
import { problem, type VisitorProblem } from '#domain/inbound-visit/visitor-problem.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { tidyLine } from '#domain/shared/text.ts'

const LONG_FIELDS = ['fullName', 'post', 'organisation', 'note'] as const satisfies readonly VisitorField[]

const isInFuture = ({ birth }: VisitorDraft, today: LocalDate): boolean =>
  (birth.known === 'day' && birth.on > today) || (birth.known === 'year' && birth.year > yearOf(today))

/** What is wrong with a draft as it stands, wherever it came from; the same for a read row and for one that was corrected. */
export const checkVisitor = (draft: VisitorDraft, today: LocalDate): readonly VisitorProblem[] => {
  const { birth, passportExpiresOn, passportNumber } = draft
  const tooLong = LONG_FIELDS.filter((field) => {
    const text = tidyLine(draft[field])
    return text !== '' && !VisitorDraft.shape[field].safeParse(text).success
  })
  return [
    ...(tidyLine(draft.fullName) === '' ? [problem('fullName', 'name_missing')] : []),
    ...tooLong.map((field) => problem(field, 'too_long', { text: draft[field] })),
    ...(isInFuture(draft, today) ? [problem('birth', 'birth_in_future', birth)] : []),
    ...(VisitorPassportNumber.safeParse(passportNumber).success
      ? []
      : [problem('passportNumber', 'passport_number_unreadable', { text: passportNumber })]),
    ...(passportExpiresOn !== null && passportExpiresOn < today
      ? [problem('passportExpiresOn', 'passport_expired', { on: passportExpiresOn })]
      : []),
  ]
}

/**
 * Problems of a corrected draft. What was wrong with the reading of a field stands until that field is changed or its value
 * is confirmed (`settled`); what is wrong with the draft itself is found afresh.
 */
export const problemsAfterFix = (
  read: { readonly draft: VisitorDraft; readonly problems: readonly VisitorProblem[] },
  draft: VisitorDraft,
  today: LocalDate,
  settled: ReadonlySet<VisitorProblem['field']> = new Set(),
): readonly VisitorProblem[] => {
  const same = (field: VisitorProblem['field']): boolean =>
    field === 'row' || JSON.stringify(draft[field]) === JSON.stringify(read.draft[field])
  const found = checkVisitor(draft, today)
  const ofDraft = new Set(checkVisitor(read.draft, today).map(({ field, code }) => `${field} ${code}`))
  const ofReading = read.problems.filter(
    ({ field, code }) => !ofDraft.has(`${field} ${code}`) && !settled.has(field) && same(field),
  )
  return [...ofReading, ...found]
}
