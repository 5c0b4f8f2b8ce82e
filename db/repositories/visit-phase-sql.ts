import { type RawBuilder, sql } from 'kysely'
import type { VisitPhase } from '#domain/inbound-visit/visit-phase.ts'

// The phase of `inbound_visit` as SQL, so that lists can be filtered and paged where the rows are. The rule itself is
// `visitPhase` in domain/inbound-visit/visit-phase.ts; a property test holds the two together.

const hasStep = (kind: 'cancelled' | 'closed') => sql<boolean>`EXISTS (
  SELECT 1 FROM inbound_visit_decision step WHERE step.visit_id = inbound_visit.id AND step.kind = ${kind})`

/** The last decision that makes a phase. */
export const lastVisitStep = sql<string | null>`(
  SELECT step.kind FROM inbound_visit_decision step
  WHERE step.visit_id = inbound_visit.id AND step.kind NOT IN ('consent_asked', 'changed')
  ORDER BY step.position DESC LIMIT 1)`

export const visitIsClosed = hasStep('closed')

/** The phase of every visit, but that a visit whose notices went out is `agreed` here. */
export const visitPhaseSql = sql<string>`(CASE
  WHEN ${visitIsClosed} THEN 'complete'
  WHEN ${hasStep('cancelled')} THEN 'cancelled'
  WHEN inbound_visit.actual_departure_on IS NOT NULL THEN 'ended'
  WHEN inbound_visit.actual_arrival_on IS NOT NULL THEN 'in_progress'
  ELSE coalesce((CASE ${lastVisitStep}
    WHEN 'submitted' THEN 'submitted' WHEN 'agreed' THEN 'agreed' WHEN 'permitted' THEN 'permitted'
    WHEN 'refused' THEN 'refused' WHEN 'not_permitted' THEN 'refused' WHEN 'postponed' THEN 'postponed' END), 'draft') END)`

export const isInVisitPhase = (phase: VisitPhase): RawBuilder<boolean> => sql`${visitPhaseSql} = ${phase}`

/** Nobody comes: refused, taken back, put off or called off. */
export const visitIsOff = sql<boolean>`(${hasStep('cancelled')}
  OR coalesce(${lastVisitStep}, '') IN ('refused', 'not_permitted', 'withdrawn', 'postponed'))`
