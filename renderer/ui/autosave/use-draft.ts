import { useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { type Autosave, autosave, type SaveOutcome, type SaveState } from '#renderer/ui/autosave/autosave.ts'

/** What may succeed at the next try, a full disk say; every other refusal stays one. */
const passing = ['app.unexpected', 'ipc.invalid_input']

const schedule = (milliseconds: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** How the backend took a draft; a refusal with its sentence; null: what stands in the fields cannot be sent yet. */
export type Stored =
  | { readonly ok: true; readonly revision: number; readonly savedAt: string }
  | { readonly ok: false; readonly code: string; readonly sentence: string }
  | null

type Options<I> = {
  /** As the backend knew the record when the page opened. */
  readonly revision: number
  /** What is saved beside the fields, as a text that changes with it. */
  readonly beside?: string
  readonly store: (values: I, revision: number) => Promise<Stored>
}

export type Draft = Pick<Autosave, 'changed' | 'flush' | 'stop'> & {
  readonly state: SaveState
  /** As the backend knows the record now. */
  readonly revision: () => number
}

/**
 * Keeps what is typed, and what stands beside it, as a draft of the register: after a pause, when a field or the window is
 * left, and when the page is. What the backend tidies does not come back into the fields.
 */
export const useDraft = <I extends FieldValues, O extends FieldValues>(
  form: UseFormReturn<I, unknown, O>,
  { revision: begun, beside = '', store }: Options<I>,
): Draft => {
  const [state, setState] = useState<SaveState>({ is: 'at_rest' })
  const latest = useRef({ beside, store })
  const [kept] = useState(() => {
    let revision = begun
    const save = async (): Promise<SaveOutcome> => {
      const stored = await latest.current.store(form.getValues(), revision)
      if (stored === null)
        return {
          ok: false,
          sentence: 'Có ô chưa ghi đúng hoặc viết dài quá mức cho phép; hãy sửa lại.',
          isFinal: false,
        }
      if (!stored.ok) return { ok: false, sentence: stored.sentence, isFinal: !passing.includes(stored.code) }
      revision = stored.revision
      return { ok: true, at: stored.savedAt }
    }
    const snapshot = (): string => JSON.stringify([form.getValues(), latest.current.beside])
    return { ...autosave({ snapshot, save, onState: setState, schedule }), revision: () => revision }
  })
  useEffect(() => {
    latest.current = { beside, store }
  })
  useEffect(() => {
    // Named so that a change of it is seen: it is part of the snapshot.
    if (latest.current.beside === beside) kept.changed()
  }, [beside, kept])
  useEffect(() => form.subscribe({ formState: { values: true }, callback: kept.changed }), [form, kept])
  useEffect(() => {
    const leave = (): void => void kept.flush()
    addEventListener('blur', leave)
    // Sent before the window goes, it is answered before the register closes.
    addEventListener('beforeunload', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('blur', leave)
      removeEventListener('beforeunload', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [kept])
  return { ...kept, state }
}
