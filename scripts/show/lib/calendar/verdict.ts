import type { CalendarFigures } from '#scripts/show/lib/calendar/measure.ts'

export const CALENDAR_THRESHOLDS = { cases: 60, vectors: 14, properties: 5, runs: 1000 } as const

export type Verdict = { readonly isOk: boolean; readonly line: string }

/** Short when cases or runs are too few, hand, engine and naive reckoning disagree once, or one property fails. */
export const calendarVerdict = ({ cases, vectors, disagreements, properties }: CalendarFigures): Verdict => {
  const runs = Math.min(...properties.map((property) => property.runs))
  const failed = properties.filter(({ failure }) => failure !== null).length
  const isOk =
    cases >= CALENDAR_THRESHOLDS.cases &&
    vectors >= CALENDAR_THRESHOLDS.vectors &&
    disagreements.length === 0 &&
    properties.length >= CALENDAR_THRESHOLDS.properties &&
    runs >= CALENDAR_THRESHOLDS.runs &&
    failed === 0
  const wrong = [
    ...(disagreements.length > 0 ? [`${disagreements.length} disagree`] : []),
    ...(failed > 0 ? [`${failed} properties fail`] : []),
  ]
  const figure = [`${cases} cases`, `${properties.length} properties × ${runs} runs`, ...wrong].join(', ')
  return { isOk, line: `calendar: ${figure} … ${isOk ? 'ok' : 'short'}` }
}
