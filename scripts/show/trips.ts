import { medianTable } from '#scripts/show/lib/register/medians.ts'
import { measureTrips } from '#scripts/show/lib/trips/measure.ts'
import { AT_TRIPS, actions, type Measured, tripsVerdict } from '#scripts/show/lib/trips/verdict.ts'

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

console.log('')
for (const line of medianTable(
  actions,
  SIZES,
  measured.map(({ times }) => times),
))
  console.log(line)
const { isOk, line } = tripsVerdict(measured)
console.log(line)
process.exitCode = isOk ? 0 : 1
