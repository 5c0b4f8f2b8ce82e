import type { RouteName } from '#contract/index.ts'

/** What the backend announces as changed. Announcements carry no data; the window asks again for what they concern. */
export const topics = [
  'session',
  'account',
  'agency',
  'staff',
  'outbound_trip',
  'inbound_visit',
  'letter',
  'letter_batch',
  'document_template',
] as const
export type Topic = (typeof topics)[number]

/** The part of a route's name before the dot. */
export type Feature = RouteName extends infer R ? (R extends `${infer F}.${string}` ? F : never) : never
