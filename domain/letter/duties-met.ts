import type { AgencyProfile } from '#domain/agency/agency.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { Authority } from '#domain/duty/deadline-rule.ts'
import { type Duty, isOpen } from '#domain/duty/duty.ts'

/** The authorities that a recipient is, by the names of the letter's own head; one body may do the work of two. */
const authoritiesOf = (recipient: string, profile: AgencyProfile): readonly Authority[] => {
  const names: readonly (readonly [Authority, string])[] = [
    ['people_committee', profile.peopleCommitteeName],
    ['foreign_affairs', profile.foreignAffairsName],
    ['provincial_police', profile.provincialPoliceName],
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

const keyOf = ({ ruleCode, authority, memberId }: Duty): string => `${ruleCode} ${authority} ${memberId}`

/**
 * Of the kinds that could meet what is waited for, one for each duty, so that nobody is told twice: letters to one body
 * before those to several. What is under way counts as on its way.
 */
export const kindsOwed = (
  kinds: readonly DocumentKind[],
  underWay: readonly DocumentKind[],
  duties: readonly Duty[],
): readonly DocumentKind[] => {
  const waiting = (kind: DocumentKind): readonly string[] =>
    dutiesWaiting(kind, duties)
      .filter(({ authority }) => documentKinds[kind].addressees.some((role) => role === authority))
      .map(keyOf)
  const covered = new Set(underWay.flatMap(waiting))
  const specificFirst = kinds.toSorted(
    (a, b) => documentKinds[a].addressees.length - documentKinds[b].addressees.length,
  )
  return specificFirst.filter((kind) => {
    const open = waiting(kind).filter((key) => !covered.has(key))
    for (const key of open) covered.add(key)
    return open.length > 0
  })
}
