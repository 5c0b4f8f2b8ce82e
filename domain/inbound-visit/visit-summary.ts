import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'

/** A visit as lists need it: guests are counted, and the programme is asked for where it is shown. */
export type VisitSummary = Omit<InboundVisit, 'visitors' | 'programme'> & { readonly visitorCount: number }
