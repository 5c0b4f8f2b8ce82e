import type { TemplateFigure } from './measure.ts'

/** The faults that the issue names; each must be among what was tried. */
export const NAMED = [
  'split-runs',
  'closing-tag-deleted',
  'loop-across-cells',
  'unknown-tag',
  'image',
  'tracked-changes',
  'macro-enabled',
  'zip-bomb',
  'plain-text',
  'empty',
] as const

export const TEMPLATE_THRESHOLDS = {
  broken: 40,
  /** Every kind as it is shipped, and once through LibreOffice. */
  kinds: 21,
  /** Milliseconds: a clerk waits for the check. */
  slowest: 20_000,
} as const

export type TemplateFigures = {
  readonly broken: readonly TemplateFigure[]
  readonly shipped: readonly TemplateFigure[]
  readonly roundTrips: readonly TemplateFigure[]
}

/** Short when one file got what it must not, one of the named faults or a kind was not tried, or a check took too long. */
export const templatesVerdict = ({ broken, shipped, roundTrips }: TemplateFigures) => {
  const all = [...broken, ...shipped, ...roundTrips]
  const right = all.filter(({ fault }) => fault === null).length
  const untried = NAMED.filter((name) => !broken.some((figure) => figure.name === name))
  const refused = broken.filter(({ isAccepted }) => !isAccepted).length
  const slowest = Math.max(0, ...all.map(({ milliseconds }) => milliseconds))
  const isOk =
    right === all.length &&
    untried.length === 0 &&
    broken.length >= TEMPLATE_THRESHOLDS.broken &&
    shipped.length >= TEMPLATE_THRESHOLDS.kinds &&
    roundTrips.length >= TEMPLATE_THRESHOLDS.kinds &&
    slowest <= TEMPLATE_THRESHOLDS.slowest
  const parts = [
    `${right} of ${all.length} as they must be`,
    `${broken.length} edited (${refused} refused)`,
    `${shipped.length} shipped and ${roundTrips.length} through LibreOffice`,
    ...(untried.length > 0 ? [`not tried: ${untried.join(' ')}`] : []),
    `slowest ${Math.round(slowest)} ms`,
  ]
  return { isOk, line: `templates: ${parts.join(', ')} … ${isOk ? 'ok' : 'short'}` }
}
