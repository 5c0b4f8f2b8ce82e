import { useState } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { Draft } from '#renderer/ui/autosave/use-draft.ts'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useSaveKey } from '#renderer/ui/use-save-key.ts'

type Options<I extends FieldValues, O> = {
  /** What keeps the report from being filed, at its field. */
  readonly problems: (content: O) => readonly { readonly field: Path<I>; readonly message: string }[]
  /** Sends it; a refusal as a sentence, null when it was taken. */
  readonly file: (content: O, revision: number) => Promise<string | null>
}

export type Filing<O> = {
  readonly check: (content: O) => void
  readonly isAsking: boolean
  readonly isBusy: boolean
  readonly confirm: () => Promise<void>
  readonly cancel: () => void
}

/** Filing of what is kept as a draft: checked, asked about, saved to the last letter, sent, and saved no more. */
export const useFiling = <I extends FieldValues, O extends FieldValues>(
  form: UseFormReturn<I, unknown, O>,
  draft: Draft,
  { problems, file }: Options<I, O>,
): Filing<O> => {
  const [toFile, setToFile] = useState<O | null>(null)
  const [isBusy, setBusy] = useState(false)
  // What cannot be saved would be lost; anything else is saved on the way out.
  useUnsavedGuard(draft.state.is === 'failed')
  useSaveKey(() => void draft.flush(), toFile === null)
  return {
    check: (content) => {
      const found = problems(content)
      for (const [index, { field, message }] of found.entries())
        form.setError(field, { type: 'missing', message }, { shouldFocus: index === 0 })
      if (found.length === 0) setToFile(content)
    },
    isAsking: toFile !== null,
    isBusy,
    confirm: async () => {
      if (toFile === null) return
      setBusy(true)
      if (await draft.flush()) {
        const refusal = await file(toFile, draft.revision())
        if (refusal === null) draft.stop()
        else form.setError('root', { type: 'backend', message: refusal })
      }
      setBusy(false)
      setToFile(null)
    },
    cancel: () => setToFile(null),
  }
}
