import * as z from 'zod'

/** One thing a gate misses, as a code the window has words for and what the words need. */
export const GateProblem = z.strictObject({
  code: z.enum([
    'duty_open',
    'party_opinion_missing',
    'party_disagreed',
    'entry_not_recorded',
    'report_not_accepted',
    'passport_out',
    'owes_report',
    'owes_passport',
    'overlaps',
  ]),
  /** A document, a member, another trip: what the sentence is about. */
  what: z.string(),
  /** To whom, since when; empty where there is nothing to add. */
  detail: z.string(),
  /** Exactly which duty, member or other trip it is, so that what is let pass is this and nothing that comes later. */
  subject: z.string(),
})
export type GateProblem = z.infer<typeof GateProblem>

export const isSameProblem = (a: GateProblem, b: GateProblem): boolean => a.code === b.code && a.subject === b.subject
