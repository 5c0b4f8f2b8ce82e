import { sourceCopy } from '#scripts/show/lib/fences/copy.ts'
import { forbiddenContents } from '#scripts/show/lib/fences/forbidden-contents.ts'
import { forbiddenImports } from '#scripts/show/lib/fences/forbidden-imports.ts'
import { survey } from '#scripts/show/lib/fences/survey.ts'
import { type Caught, dirtOf, fences, fencesVerdict, whoCaught } from '#scripts/show/lib/fences/verdict.ts'

// In rounds, because tsc does not look at the types of a project in which it has found a forbidden file.
const rounds = [forbiddenImports, forbiddenContents]

const copy = sourceCopy()
try {
  const dirty = dirtOf(await survey(copy.folder))
  const caught: Caught[] = []
  for (const round of rounds)
    caught.push(
      ...(await copy.with(
        round.flatMap(({ plants }) => plants),
        async () => whoCaught(round, await survey(copy.folder)),
      )),
    )

  const width = Math.max(...caught.map(({ name }) => name.length))
  console.log(`${'planted violation'.padEnd(width)}  ${fences.map((fence) => fence.padEnd(6)).join('')}`)
  for (const { name, by } of caught) {
    const marks = fences.map((fence) => (by[fence].length > 0 ? '✔' : '–').padEnd(6)).join('')
    const codes = [...by.tsc, ...by.biome].join(', ')
    console.log(`${name.padEnd(width)}  ${marks}${codes}`)
  }
  for (const dirt of dirty) console.log(`without any violation: ${dirt}`)

  const { isOk, line } = fencesVerdict({ caught, dirty })
  console.log(line)
  process.exitCode = isOk ? 0 : 1
} finally {
  copy.remove()
}
