import { medianTable } from '#scripts/show/lib/register/medians.ts'
import { measureVisits } from '#scripts/show/lib/visits/measure.ts'
import { AT_VISITS, actions, type Measured, visitsVerdict } from '#scripts/show/lib/visits/verdict.ts'

const office = { trips: 1000, staff: 1000 } as const
const SIZES = [
  { visits: 500, guestsPerVisit: 12 },
  { visits: AT_VISITS, guestsPerVisit: 12 },
  { visits: 50_000, guestsPerVisit: 4 },
] as const

const measured: Measured[] = []
for (const size of SIZES) measured.push(await measureVisits({ ...office, ...size }, (line) => console.log(line)))

console.log('')
const table = medianTable(
  actions,
  SIZES.map(({ visits }) => visits),
  measured.map(({ times }) => times),
)
for (const line of table) console.log(line)
const { isOk, line } = visitsVerdict(measured)
console.log(line)
process.exitCode = isOk ? 0 : 1
