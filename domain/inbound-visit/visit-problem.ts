import * as z from 'zod'

/** One thing the closing of a visit misses, as a code the window has words for and what the words need. */
export const VisitProblem = z.strictObject({
  code: z.enum(['duty_open', 'departure_not_recorded', 'report_not_accepted', 'not_agreed', 'not_permitted']),
  what: z.string(),
  /** To whom, since when; empty where there is nothing to add. */
  detail: z.string(),
  /** Exactly which duty it is, so that what is let pass is this and nothing that comes later. */
  subject: z.string(),
})
export type VisitProblem = z.infer<typeof VisitProblem>
