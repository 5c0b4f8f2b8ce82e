import { setTimeout as pause } from 'node:timers/promises'
import type { Output } from '#contract/index.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { type Memory, memory, watchBlocks, windowCount } from '#tests/support/app-driver/blocks.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import type { RunningApp } from '#tests/support/app-driver/launch.ts'
import { askOften, timedCall, useWindow } from '#tests/support/app-driver/office-round.ts'
import { pageTexts } from './joined.ts'
import type { MarkedLetter } from './letters.ts'

const ALONE_MS = 25_000
const MEMORY_EVERY_MS = 5000
/** A question that needs the database and hardly any work. */
const QUESTION = 'unit.list'

type Status = NonNullable<Output<'letter_batch.status'>>

const took = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** How long one letter takes as .docx, as a preview and as PDF, each by itself; how many pages it has. */
export const singleLetters = async ({ page }: RunningApp, letters: readonly MarkedLetter[], file: string) => {
  const times = { docx: [] as number[], preview: [] as number[], pdf: [] as number[] }
  const lengths = new Map<string, number>()
  for (const { id, mark } of letters) {
    times.docx.push(await took(() => must(page, 'letter.save', { id, format: 'docx' })))
    times.preview.push(await timedCall(page, 'letter.preview', { id }))
    times.pdf.push(await took(() => must(page, 'letter.save', { id, format: 'pdf' })))
    lengths.set(mark, pageTexts(file).length)
  }
  return { ...times, lengths }
}

/** The window used as during a batch, without one: what its own screens cost. */
export const windowAlone = async (app: RunningApp) => {
  const watch = await watchBlocks(app)
  const end = performance.now() + ALONE_MS
  const isOver = (): boolean => performance.now() > end
  const [, answers] = await Promise.all([useWindow(app.page, isOver), askOften(app.page, QUESTION, isOver)])
  return { blocks: await watch.end(), answers }
}

const larger = (a: Memory, b: Memory): Memory => ({
  backend: Math.max(a.backend, b.backend),
  paper: Math.max(a.paper, b.paper),
})

/** One batch to its end, into a file, while the window is used; everything is measured at once. */
export const batchInUse = async (app: RunningApp, ids: readonly LetterId[]) => {
  const { page } = app
  const before = await memory(app)
  const watch = await watchBlocks(app)
  const start = performance.now()
  await must(page, 'letter_batch.start', { ids: [...ids], purpose: 'pdf' })
  let peak = before
  let status: Status | null = null
  let seconds = 0
  const isOver = (): boolean => status !== null
  const follow = async (): Promise<void> => {
    let next = 0
    while (status === null) {
      const now = await must(page, 'letter_batch.status')
      if (now === null) throw new Error('no batch')
      if (now.state !== 'running') {
        seconds = (performance.now() - start) / 1000
        status = now
      } else if (performance.now() > next) {
        peak = larger(peak, await memory(app))
        next = performance.now() + MEMORY_EVERY_MS
      }
      await pause(200)
    }
  }
  const [screensOpened, answers] = await Promise.all([
    useWindow(page, isOver),
    askOften(page, QUESTION, isOver),
    follow(),
  ])
  const { done, failed, state } = await must(page, 'letter_batch.status').then(
    (now) => now ?? Promise.reject(new Error('no batch')),
  )
  return {
    done,
    failed: failed.length,
    state,
    seconds,
    screensOpened,
    answers,
    blocks: await watch.end(),
    memory: { before, peak },
  }
}

/** A batch that is cancelled when so many letters are done: what became of it, and what is left. */
export const cancelledBatch = async (app: RunningApp, ids: readonly LetterId[], at: number) => {
  const { page } = app
  const status = async (): Promise<Status> => {
    const now = await must(page, 'letter_batch.status')
    if (now === null) throw new Error('no batch')
    return now
  }
  await must(page, 'letter_batch.start', { ids: [...ids], purpose: 'pdf' })
  let now = await status()
  while (now.state === 'running' && now.done < at) {
    await pause(20)
    now = await status()
  }
  await must(page, 'letter_batch.cancel')
  const cancelledAt = (await status()).done
  const start = performance.now()
  while (now.state === 'running') {
    await pause(10)
    now = await status()
  }
  const ms = performance.now() - start
  return {
    at: cancelledAt,
    doneMore: now.done - cancelledAt,
    state: now.state,
    windowsLeft: await windowCount(app),
    ms,
  }
}
