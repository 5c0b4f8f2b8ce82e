import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Duplicate } from '#contract/routes/staff.ts'
import type { StaffMemberId } from '#domain/shared/ids.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import { staffWords } from '#renderer/features/staff/messages.ts'
import type { StaffDraft, StaffValues } from '#renderer/features/staff/staff-form.ts'
import { duplicatesOf, fieldOfFailure } from '#renderer/features/staff/staff-problem.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { queryKey } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'

type OnSaved = (saved: StaffMember, draft: StaffDraft) => void
type Question = { readonly duplicates: readonly Duplicate[]; readonly draft: StaffDraft; readonly onSaved: OnSaved }

type StaffSaving = {
  readonly save: (draft: StaffDraft, onSaved: OnSaved) => Promise<void>
  /** Set while the officer is asked whether this is another person. */
  readonly question: Question | null
  readonly isBusy: boolean
  readonly saveAnyway: () => Promise<void>
  readonly dropQuestion: () => void
}

/** Saves one staff member: problems go to their fields, a likely duplicate becomes a question. */
export const useSaveStaff = (
  id: StaffMemberId | null,
  form: UseFormReturn<StaffValues, unknown, StaffDraft>,
): StaffSaving => {
  const client = useQueryClient()
  const [question, setQuestion] = useState<Question | null>(null)
  const [isBusy, setBusy] = useState(false)

  const send = async (draft: StaffDraft, isAnotherPerson: boolean, onSaved: OnSaved): Promise<void> => {
    const reply = await invoke('staff.save', { id, draft, isAnotherPerson })
    if (reply.ok) {
      // A form takes its first values once: the next opening must not begin with the record as it was.
      client.setQueryData(queryKey('staff.get', { id: reply.value.id }), reply.value)
      onSaved(reply.value, draft)
      return
    }
    const duplicates = duplicatesOf(reply.error)
    if (duplicates !== null) {
      setQuestion({ duplicates, draft, onSaved })
      return
    }
    const message = explain(reply.error, staffWords)
    form.setError(fieldOfFailure(reply.error), { type: 'backend', message }, { shouldFocus: true })
  }

  return {
    save: (draft, onSaved) => send(draft, false, onSaved),
    question,
    isBusy,
    saveAnyway: async () => {
      if (question === null) return
      setBusy(true)
      await send(question.draft, true, question.onSaved)
      setBusy(false)
      setQuestion(null)
    },
    dropQuestion: () => setQuestion(null),
  }
}
