import { useQueryClient } from '@tanstack/react-query'
import type { LetterBatch } from '#contract/routes/letter-batch.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { batchWords } from '#renderer/features/document/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { queryKey, useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'

export const isGoing = (batch: Pick<LetterBatch, 'state'> | null | undefined): boolean =>
  batch?.state === 'running' || batch?.state === 'printing'

/** The batch of this app; its progress is announced. Null when there has been none. */
export const useBatch = (): LetterBatch | null => useRoute('letter_batch.status').data ?? null

type Started = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly sentence: string }

/** Starts a batch and has its progress shown at once. */
export const useStartBatch = (): ((ids: readonly LetterId[], purpose: 'print' | 'pdf') => Promise<Started>) => {
  const client = useQueryClient()
  return async (ids, purpose) => {
    const reply = await invoke('letter_batch.start', { ids: [...ids], purpose })
    if (!reply.ok) return { ok: false, sentence: explain(reply.error, batchWords) }
    await client.invalidateQueries({ queryKey: queryKey('letter_batch.status') })
    return { ok: true, id: reply.value.id }
  }
}
