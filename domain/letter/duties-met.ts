import type { AgencyProfile } from '#domain/agency/agency.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { Authority } from '#domain/duty/deadline-rule.ts'
import { type Duty, isOpen } from '#domain/duty/duty.ts'

/** The authorities that a recipient is, by the names of the letter's own head; one body may do the work of two. */
const authoritiesOf = (recipient: string, profile: AgencyProfile): readonly Authority[] => {
  const names: readonly (readonly [Authority, string])[] = [
    ['people_committee', profile.peopleCommitteeName],
    ['foreign_affairs', profile.foreignAffairsName],
  ]
  return names.filter(([, name]) => name === recipient).map(([authority]) => authority)
}

/** Open duties that wait for a document of this kind; the due day of one after the return stands only once it is known. */
export const dutiesWaiting = (kind: DocumentKind, duties: readonly Duty[]): readonly Duty[] =>
  duties.filter(
    (duty) => isOpen(duty) && duty.state !== 'awaiting_return' && documentKinds[kind].meets.includes(duty.ruleCode),
  )

/** Those of them that are met by sending the letter to these recipients. */
export const dutiesMet = (
  kind: DocumentKind,
  recipients: readonly string[],
  profile: AgencyProfile,
  duties: readonly Duty[],
): readonly Duty[] => {
  const reached = new Set(recipients.flatMap((recipient) => authoritiesOf(recipient, profile)))
  return dutiesWaiting(kind, duties).filter(({ authority }) => reached.has(authority))
}
