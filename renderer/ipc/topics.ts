import type { Feature, Topic } from '#contract/topics.ts'

const topicsOfFeature: { readonly [F in Feature]?: readonly Topic[] } & Readonly<
  Record<string, readonly Topic[] | undefined>
> = {
  app: ['session'],
  account: ['account'],
  agency: ['agency'],
  calendar: ['agency'],
  rules: ['agency'],
  unit: ['staff'],
  staff: ['staff'],
  // Duties depend on the rules, the calendar and the profile in force, and a letter that was sent meets them.
  overview: ['outbound_trip', 'inbound_visit', 'agency', 'letter'],
  // Two records of one person that became one change whose trips they are.
  outbound_trip: ['outbound_trip', 'agency', 'letter', 'staff'],
  // The ledger of visits is announced with that of trips; hosts are people of the agency, and may be abroad.
  inbound_visit: ['inbound_visit', 'outbound_trip', 'agency', 'letter', 'staff'],
  partner: ['inbound_visit', 'outbound_trip', 'agency', 'letter'],
  visit_report: ['inbound_visit', 'staff'],
  visit_follow_up: ['inbound_visit'],
  // What a traveller owes follows his trip, the rules, and letters that were sent.
  return_report: ['outbound_trip', 'agency', 'letter'],
  // Where a passport is and by when it is owed follows its holder, his trip, the rules and the letterhead of the slip.
  passport_custody: ['outbound_trip', 'staff', 'agency', 'document_template'],
  // What is owed follows trips, rules and people; the digest also follows the letterhead and its template.
  reminder: ['outbound_trip', 'inbound_visit', 'letter', 'staff', 'agency', 'document_template'],
  plan: ['outbound_trip'],
  attachment: ['outbound_trip'],
  // What is missing and what differs follows the record, its people and the head; a draft also follows its template.
  letter: ['letter', 'outbound_trip', 'inbound_visit', 'staff', 'agency', 'document_template'],
  letter_batch: ['letter_batch'],
  outgoing_register: ['letter', 'agency', 'document_template'],
  document_template: ['document_template', 'agency'],
}

/** True when what `route` answers may have changed with `topic`. */
export const concerns = (topic: string, route: string): boolean => {
  const feature = route.split('.')[0] ?? ''
  const listed = topicsOfFeature[feature]
  // A route nobody listed is asked again at every announcement: too often rather than stale.
  return listed === undefined ? true : listed.some((one) => one === topic)
}
