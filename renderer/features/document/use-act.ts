import { useState } from 'react'

type Act<N extends string> = {
  /** Which action is under way. */
  readonly busy: N | null
  /** Why the last one failed; null after a success. */
  readonly problem: string | null
  /** Runs one action at a time; `work` gives the sentence of its failure, or null. */
  readonly run: (name: N, work: () => Promise<string | null>) => Promise<boolean>
}

/** Buttons that do something at once: which one is busy, and what went wrong. */
export const useAct = <N extends string>(): Act<N> => {
  const [busy, setBusy] = useState<N | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const run = async (name: N, work: () => Promise<string | null>): Promise<boolean> => {
    setProblem(null)
    setBusy(name)
    try {
      const failure = await work()
      setProblem(failure)
      return failure === null
    } finally {
      setBusy(null)
    }
  }
  return { busy, problem, run }
}
