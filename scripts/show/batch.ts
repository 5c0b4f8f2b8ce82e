// npm run show -- batch [letters]: many letters in one go, in the real app, while its window is used.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { judgeJoined, pageTexts } from '#scripts/show/lib/batch/joined.ts'
import { officeWithLetters } from '#scripts/show/lib/batch/letters.ts'
import { batchInUse, cancelledBatch, singleLetters, windowAlone } from '#scripts/show/lib/batch/measure.ts'
import { addedToOpening, longestBlocks, verdict } from '#scripts/show/lib/batch/verdict.ts'
import { median } from '#scripts/show/lib/startup/verdict.ts'
import { answerSaveDialog, close, launchApp } from '#tests/support/app-driver/launch.ts'
import { shareInUse } from '#tests/support/app-driver/processor-time.ts'
import { logIn } from '#tests/support/app-driver/session.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { SAMPLE_TODAY } from '#tests/support/sample-office/seed-sample-office.ts'

const CANCEL_AT = 100
const SINGLES = 30
const REST_MS = 5000

const count = Number(process.argv[2] ?? 500)
const parent = mkdtempSync(path.join(os.tmpdir(), 'so-doan-batch-'))
const folder = path.join(parent, 'data')
const whole = (value: number): string => String(Math.round(value))
const times = (name: string, took: readonly number[]): string =>
  `${name.padEnd(24)} median ${whole(median(took)).padStart(4)} ms, longest ${whole(Math.max(...took)).padStart(4)} ms, of ${took.length}`

try {
  const letters = await officeWithLetters(folder, count)
  const states = Map.groupBy(letters, ({ state }) => state)
  console.log([...states].map(([state, { length }]) => `${length} ${state}`).join(', '))

  const app = await launchApp({ folder, clock: `${SAMPLE_TODAY}T02:00:00Z` })
  try {
    await logIn(app.page, sampleAccounts.officer.userName, sampleAccounts.officer.password)
    const file = path.join(parent, 'joined.pdf')
    await answerSaveDialog(app, file)

    const every = Math.max(1, Math.floor(count / SINGLES))
    const singles = await singleLetters(
      app,
      letters.filter((_, index) => index % every === 0),
      file,
    )
    for (const name of ['docx', 'preview', 'pdf'] as const) console.log(times(`one letter, ${name}`, singles[name]))

    const others = await shareInUse(REST_MS)
    const alone = await windowAlone(app)
    const batch = await batchInUse(
      app,
      letters.map(({ id }) => id),
    )
    console.log(times('answers without a batch', alone.answers))
    console.log(times('answers during a batch', batch.answers))
    console.log(`other programs used ${whole(others * 100)} % of the machine while the app rested`)
    for (const [name, busy] of [
      ['wall time', 0],
      ['time worked', 1],
    ] as const) {
      const [without, during] = [longestBlocks(alone.blocks, busy), longestBlocks(batch.blocks, busy)]
      const added = addedToOpening(alone.blocks, batch.blocks, busy)
      console.log(`longest blocks without and during a batch, ${name}:`)
      console.log(`  main process ${whole(without.main.ms)} and ${whole(during.main.ms)} ms`)
      console.log(
        `  window, typed into or at rest ${whole(without.inUse.ms)} ms (${without.inUse.screen}) and ${whole(during.inUse.ms)} ms (${during.inUse.screen})`,
      )
      console.log(
        `  window, opening a screen ${whole(without.opening.ms)} ms (${without.opening.screen}) and ${whole(during.opening.ms)} ms (${during.opening.screen}), at most ${whole(added.ms)} ms more on one (${added.screen})`,
      )
    }
    const size = statSync(file).size / 2 ** 20
    const { before, peak } = batch.memory
    console.log(
      `memory: PDF of ${whole(size)} MB; backend ${whole(before.backend)} MB before, ${whole(peak.backend)} MB at most; paper window ${whole(peak.paper)} MB at most`,
    )

    const joined = judgeJoined(
      pageTexts(file),
      letters.map(({ mark }) => mark),
      singles.lengths,
    )
    const cancel = await cancelledBatch(
      app,
      letters.map(({ id }) => id),
      Math.min(CANCEL_AT, Math.floor(count / 2)),
    )
    console.log(
      `cancel at ${cancel.at}: ${cancel.doneMore} more, ${cancel.windowsLeft} window left, ${whole(cancel.ms)} ms`,
    )
    const { isOk, complaints, line } = verdict({
      ...batch,
      letters: count,
      others,
      alone: alone.blocks,
      during: batch.blocks,
      joined,
      cancel,
    })
    for (const complaint of complaints) console.log(`- ${complaint}`)
    console.log(line)
    process.exitCode = isOk ? 0 : 1
  } finally {
    await close(app)
  }
} finally {
  rmSync(parent, { recursive: true, force: true })
}
