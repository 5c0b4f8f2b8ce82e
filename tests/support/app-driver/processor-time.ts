import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

// Linux alone tells these; elsewhere a thread counts as having worked all the time, and the machine as quiet.

/** Milliseconds that a process's first thread has worked since it began; null where nobody tells. */
const workedBy = (pid: number): number | null => {
  const file = `/proc/${pid}/task/${pid}/schedstat`
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : null
}

const SAMPLE_MS = 10

type Sample = { readonly at: number; readonly worked: number }

/** The value of a growing series at an instant, in between two samples by the straight line. */
const valueAt = (samples: readonly Sample[], at: number): number => {
  const after = samples.findIndex((sample) => sample.at >= at)
  const [next, last] = [samples[after], samples[after - 1]]
  if (next === undefined) return samples.at(-1)?.worked ?? 0
  if (last === undefined || next.at === last.at) return next.worked
  return last.worked + ((next.worked - last.worked) * (at - last.at)) / (next.at - last.at)
}

/** Notes from now on how long a process's first thread works. */
export const followWork = (pid: number) => {
  const samples: Sample[] = []
  const timer = setInterval(() => {
    const worked = workedBy(pid)
    if (worked !== null) samples.push({ at: Date.now(), worked })
  }, SAMPLE_MS)
  return {
    stop: (): void => clearInterval(timer),
    /** Milliseconds worked between two instants (epoch milliseconds). */
    between: (from: number, to: number): number =>
      samples.length === 0 ? to - from : Math.max(0, valueAt(samples, to) - valueAt(samples, from)),
  }
}

const processorTimes = (): { readonly idle: number; readonly all: number } => {
  if (!existsSync('/proc/stat')) return { idle: 1, all: 1 }
  const [, ...counts] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number)
  const [, , , idle = 0, waiting = 0] = counts.slice(0, 5)
  return { idle: idle + waiting, all: counts.slice(0, 8).reduce((sum, count) => sum + count, 0) }
}

/** The share of all processors that is in use during so many milliseconds, 0 to 1. */
export const shareInUse = async (milliseconds: number): Promise<number> => {
  const before = processorTimes()
  await pause(milliseconds)
  const after = processorTimes()
  const all = after.all - before.all
  return all === 0 ? 0 : 1 - (after.idle - before.idle) / all
}
