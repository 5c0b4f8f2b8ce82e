import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import {
  type PrepareChoice,
  readPrepareChoice,
  writePrepareChoice,
} from '#renderer/features/document/prepare-choice.ts'

type Change = (before: PrepareChoice) => Partial<PrepareChoice>

/**
 * The choice shows at once and is written into the address behind: a router takes its time over an address, and two ticks
 * in a row must not forget the first.
 */
export const usePrepareChoice = (): readonly [PrepareChoice, (change: Change) => void] => {
  const [params, setParams] = useSearchParams()
  const [choice, setChoice] = useState(() => readPrepareChoice(params))
  const written = writePrepareChoice(choice)
  const text = written.toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a changed choice is written, not a changed address
  useEffect(() => {
    if (text !== params.toString()) setParams(written, { replace: true })
  }, [text])
  return [choice, (change) => setChoice((before) => ({ ...before, ...change(before) }))]
}
