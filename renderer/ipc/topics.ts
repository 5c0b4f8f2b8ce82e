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
  // Duties depend on the rules, the calendar and the profile in force.
  overview: ['outbound_trip', 'agency'],
  outbound_trip: ['outbound_trip', 'agency'],
}

/** True when what `route` answers may have changed with `topic`. */
export const concerns = (topic: string, route: string): boolean => {
  const feature = route.split('.')[0] ?? ''
  const listed = topicsOfFeature[feature]
  // A route nobody listed is asked again at every announcement: too often rather than stale.
  return listed === undefined ? true : listed.some((one) => one === topic)
}
