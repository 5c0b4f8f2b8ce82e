import { measureAgreement } from '#scripts/show/lib/letters-agree/measure.ts'
import { randomVisits, SIZES } from '#scripts/show/lib/letters-agree/random-visits.ts'
import { letterAgreementVerdict } from '#scripts/show/lib/letters-agree/verdict.ts'

// npm run show -- letters-agree [seed]
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000)
const VISITS = 120

console.log(`${VISITS} visits of seed ${seed}, groups of ${SIZES.join(', ')} guests among them`)
const measured = measureAgreement(randomVisits(VISITS, seed))
for (const [kind, count] of Object.entries(measured.letters)) console.log(`${kind.padEnd(28)} ${count} letters`)
for (const fault of measured.faults.slice(0, 20)) console.log(`- ${fault}`)
const { isOk, line } = letterAgreementVerdict(measured)
console.log(line)
process.exitCode = isOk ? 0 : 1
