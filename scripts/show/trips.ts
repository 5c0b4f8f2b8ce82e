import { measureTrips } from '#scripts/show/lib/trips/measure.ts'
import { AT_TRIPS, actions, type Measured, median, tripsVerdict } from '#scripts/show/lib/trips/verdict.ts'

const STAFF = 2000
const SIZES = [500, AT_TRIPS, 50_000]

const measured: Measured[] = []
for (const size of SIZES) {
  const figures = await measureTrips(size, STAFF, (line) => console.log(line))
  measured.push(figures.measured)
  const { members, legs, duties, letters } = figures.measured.perTrip
  console.log(
    `  ${figures.open} open; at least ${members} members, ${legs} legs, ${duties} duties, ${letters} letters a trip; ${figures.measured.staff} staff`,
  )
}

const cell = (text: string): string => text.padStart(10)
console.log(`\nmedian ms behind the bridge${SIZES.map((size) => cell(String(size))).join('')}${cell('growth')}`)
for (const action of actions) {
  const medians = measured.map(({ times }) => median(times[action]))
  const growth = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN)
  console.log(
    `${action.padEnd(27)}${medians.map((ms) => cell(ms.toFixed(1))).join('')}${cell(`× ${growth.toFixed(1)}`)}`,
  )
}
const { isOk, line } = tripsVerdict(measured)
console.log(line)
process.exitCode = isOk ? 0 : 1
