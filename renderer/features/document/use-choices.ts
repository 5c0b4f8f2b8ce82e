import { useEffect, useRef, useState } from 'react'
import type { Letter, LetterChoices } from '#domain/letter/letter.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'

type Kept = {
  readonly choices: LetterChoices
  readonly problem: string | null
  readonly choose: (choices: LetterChoices) => void
  /** The revision after everything chosen so far has been kept. */
  readonly settled: () => Promise<number>
}

/**
 * Choices of a draft, kept as they are made, one after the other, each at the revision that the one before it made: a
 * revision rises by one with every change.
 */
export const useChoices = (letter: Pick<Letter, 'id' | 'revision' | 'choices'>): Kept => {
  const [choices, setChoices] = useState(letter.choices)
  const [problem, setProblem] = useState<string | null>(null)
  const revision = useRef(letter.revision)
  const waiting = useRef(0)
  const queue = useRef(Promise.resolve())
  useEffect(() => {
    // An answer from before the last choice must not take it back.
    if (waiting.current > 0 || letter.revision < revision.current) return
    revision.current = letter.revision
    setChoices(letter.choices)
  }, [letter])
  const keep = async (chosen: LetterChoices): Promise<void> => {
    const reply = await invoke('letter.choose', { id: letter.id, revision: revision.current, choices: chosen })
    waiting.current -= 1
    setProblem(reply.ok ? null : explain(reply.error, letterWords))
    if (reply.ok) revision.current += 1
    else setChoices(letter.choices)
  }
  const choose = (chosen: LetterChoices): void => {
    setChoices(chosen)
    waiting.current += 1
    queue.current = queue.current.then(() => keep(chosen))
  }
  const settled = async (): Promise<number> => {
    await queue.current
    return revision.current
  }
  return { choices, problem, choose, settled }
}
