import type { OutboundTrip, TripDecision } from '#domain/outbound-trip/outbound-trip.ts'

const alters: readonly TripDecision['kind'][] = ['cancelled', 'postponed', 'extended', 'changed']

/** The last extension, change, postponement or cancellation; null when all is as it was told. */
export const lastChange = ({ decisions }: Pick<OutboundTrip, 'decisions'>): TripDecision | null =>
  decisions.findLast(({ kind }) => alters.includes(kind)) ?? null
