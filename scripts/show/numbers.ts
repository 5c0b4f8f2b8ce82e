import { measureNumbers } from '#scripts/show/lib/numbers/measure.ts'
import { NUMBER_THRESHOLDS, numbersVerdict } from '#scripts/show/lib/numbers/verdict.ts'

const seed = Math.floor(Math.random() * 2 ** 31)
const start = performance.now()
const figures = await measureNumbers(NUMBER_THRESHOLDS.lives, seed)
const { isOk, line } = numbersVerdict(figures)

console.log(
  `seed ${seed}: ${figures.lives} letters lived in ${figures.offices} offices, numbered in ${figures.books} books (series and year), in ${Math.round((performance.now() - start) / 1000)} s`,
)
console.log(
  `${figures.issued} issued, of them ${figures.corrected} corrections and ${figures.replaced} replacements; ${figures.withdrawn} withdrawn, ${figures.reopened} taken back to draft, ${figures.dispatched} sendings`,
)
console.log(
  `${figures.duplicatesRefused} duplicate numbers refused, ${figures.orderQuestioned} numbers out of order questioned, ${figures.editsRefused} edits past the services refused by the database`,
)
console.log(
  `${figures.checked} issued files held against their SHA-256 at issue: ${figures.edited} edited; ${figures.duplicates} numbers given twice; ${figures.tamperingTold} of ${figures.tampered} changed files told`,
)
for (const wrong of figures.wrong.slice(0, 20)) console.log(`  ${wrong}`)
console.log(line)
process.exitCode = isOk ? 0 : 1
