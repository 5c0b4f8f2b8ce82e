import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

// Linux alone tells these; elsewhere nothing is known to have waited, and the machine counts as quiet.

/** Milliseconds that a process's first thread was ready to run but had no processor, since it began. */
const waitedOf = (pid: number): number => {
  const file = `/proc/${pid}/task/${pid}/schedstat`
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[1]) / 1e6 : 0
}

const SAMPLE_MS = 10

type Sample = { readonly at: number; readonly waited: number }

/** The value of a growing series at an instant, in between two samples by the straight line. */
const valueAt = (samples: readonly Sample[], at: number): number => {
  const after = samples.findIndex((sample) => sample.at >= at)
  const [next, last] = [samples[after], samples[after - 1]]
  if (next === undefined) return samples.at(-1)?.waited ?? 0
  if (last === undefined || next.at === last.at) return next.waited
  return last.waited + ((next.waited - last.waited) * (at - last.at)) / (next.at - last.at)
}

/** Notes from now on how long a process's first thread waits for a processor. */
export const followWaiting = (pid: number) => {
  const samples: Sample[] = []
  const timer = setInterval(() => samples.push({ at: Date.now(), waited: waitedOf(pid) }), SAMPLE_MS)
  return {
    stop: (): void => clearInterval(timer),
    /** Milliseconds waited between two instants (epoch milliseconds). */
    between: (from: number, to: number): number => Math.max(0, valueAt(samples, to) - valueAt(samples, from)),
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
