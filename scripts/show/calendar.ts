import { shippedCalendar, shippedTables } from '#domain/calendar/testing/shipped-calendar.ts'
import * as engine from '#domain/calendar/working-calendar.ts'
import { measureCalendar } from '#scripts/show/lib/calendar/measure.ts'
import { CALENDAR_THRESHOLDS, calendarVerdict } from '#scripts/show/lib/calendar/verdict.ts'

const seed = Math.floor(Math.random() * 2 ** 31)
const figures = measureCalendar(
  { engine, calendar: shippedCalendar, tables: shippedTables },
  CALENDAR_THRESHOLDS.runs,
  seed,
)
const { isOk, line } = calendarVerdict(figures)

console.log(`calendar ${shippedCalendar.version}, seed ${seed}`)
console.log(
  `${figures.cases} hand-written due days in 2024–2026, ${figures.vectors} of them vectors of the domain reference; ${figures.disagreements.length} disagreements with the engine or the naive reckoning`,
)
for (const disagreement of figures.disagreements) console.log(`  ${disagreement}`)
for (const { name, runs, failure } of figures.properties)
  console.log(`${failure === null ? 'holds' : 'FAILS'} × ${runs}: ${name}${failure === null ? '' : `: ${failure}`}`)
console.log(line)
process.exitCode = isOk ? 0 : 1
