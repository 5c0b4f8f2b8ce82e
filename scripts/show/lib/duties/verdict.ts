export const DUTY_THRESHOLDS = {
  lives: 2000,
  /** Lives that were closed after having had at least one duty. */
  complete: 200,
  /** Lives in which a gate refused to close. */
  refused: 200,
} as const

/** What must have been seen in some life, or the lives say nothing about it. */
export const MUST_BE_SEEN = [
  'draft',
  'submitted',
  'approved',
  'refused',
  'postponed',
  'cleared',
  'abroad',
  'returned',
  'complete',
  'cancelled',
  'not_due',
  'awaiting_return',
  'due_soon',
  'overdue',
  'done',
  'done_late',
  'waived',
  'reopened',
  'change notice',
  'closed with nothing open',
  'closed in writing',
  'submitted: outbound_trip.overlaps',
  'extended: outbound_trip.overlaps',
  'agreed: outbound_trip.gate_closed',
  'approved: outbound_trip.gate_closed',
  'cleared: outbound_trip.gate_closed',
  'closed: outbound_trip.gate_closed',
  'override: outbound_trip.gate_open',
] as const

export type DutyFigures = {
  readonly lives: number
  readonly steps: number
  /** Lives that reached the closed file with at least one duty on the way. */
  readonly completeWithDuties: number
  /** Lives in which gate 2 refused at least once. */
  readonly closeRefused: number
  readonly seen: ReadonlyMap<string, number>
  /** Laws that did not hold, with the life that shows it. */
  readonly broken: readonly string[]
}

export type Verdict = { readonly isOk: boolean; readonly line: string }

/** Short when a law is broken, lives are too few, none was closed with a duty, or something was never seen. */
export const dutyVerdict = ({ lives, completeWithDuties, closeRefused, seen, broken }: DutyFigures): Verdict => {
  const unseen = MUST_BE_SEEN.filter((what) => (seen.get(what) ?? 0) === 0)
  const isOk =
    broken.length === 0 &&
    unseen.length === 0 &&
    lives >= DUTY_THRESHOLDS.lives &&
    completeWithDuties >= DUTY_THRESHOLDS.complete &&
    closeRefused >= DUTY_THRESHOLDS.refused
  const wrong = [
    ...(broken.length > 0 ? [`${broken.length} laws broken`] : []),
    ...(unseen.length > 0 ? [`never seen: ${unseen.join(', ')}`] : []),
  ]
  const figure = [
    `${lives} lives`,
    `${completeWithDuties} complete with a duty`,
    `${closeRefused} refused to close`,
    ...wrong,
  ].join(', ')
  return { isOk, line: `duties: ${figure} … ${isOk ? 'ok' : 'short'}` }
}
