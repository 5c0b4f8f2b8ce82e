import { live } from '#domain/outbound-trip/testing/random-life.ts'
import { measureDuties } from '#scripts/show/lib/duties/measure.ts'
import { DUTY_THRESHOLDS, dutyVerdict } from '#scripts/show/lib/duties/verdict.ts'

const seed = Math.floor(Math.random() * 2 ** 31)
const figures = measureDuties((life) => live(life), DUTY_THRESHOLDS.lives, seed)
const { isOk, line } = dutyVerdict(figures)

console.log(`random lives of trips, seed ${seed}; up to ${figures.steps} things done in them`)
for (const [what, times] of [...figures.seen].toSorted(([, a], [, b]) => b - a))
  console.log(`${String(times).padStart(6)}  ${what}`)
for (const law of figures.broken.slice(0, 20)) console.log(`BROKEN ${law}`)
console.log(line)
process.exitCode = isOk ? 0 : 1
