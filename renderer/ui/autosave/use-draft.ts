import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Output } from '#contract/index.ts'
import { ReportContent } from '#domain/outbound-trip/return-report.ts'
import type { AttachmentId } from '#domain/shared/ids.ts'
import { reportWords } from '#renderer/features/return-report/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { type Autosave, autosave, type SaveOutcome, type SaveState } from '#renderer/ui/autosave/autosave.ts'

type Form = UseFormReturn<ReportContent, unknown, ReportContent>
type Part = Output<'return_report.get'>['part']

/** What may succeed at the next try, a full disk say; every other refusal stays one. */
const passing = ['app.unexpected', 'ipc.invalid_input']

const schedule = (milliseconds: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

export type Draft = Pick<Autosave, 'changed' | 'flush' | 'stop'> & {
  readonly state: SaveState
  /** As the backend knows the part now. */
  readonly revision: () => number
}

/**
 * Keeps what is typed, and the files beside it, as a draft of the register: after a pause, when a field or the window is
 * left, and when the page is. What the backend tidies does not come back into the fields.
 */
export const useDraft = (form: Form, part: Part, fileIds: readonly AttachmentId[]): Draft => {
  const [state, setState] = useState<SaveState>({ is: 'at_rest' })
  const files = useRef(fileIds)
  const [kept] = useState(() => {
    let revision = part.revision
    const save = async (): Promise<SaveOutcome> => {
      const content = ReportContent.safeParse(form.getValues())
      if (!content.success)
        return { ok: false, sentence: 'Có ô viết dài quá mức cho phép; hãy rút gọn.', isFinal: false }
      const { tripId, memberId } = part
      const reply = await invoke('return_report.save_draft', {
        tripId,
        memberId,
        revision,
        content: content.data,
        attachmentIds: [...files.current],
      })
      if (!reply.ok)
        return {
          ok: false,
          sentence: explain(reply.error, reportWords),
          isFinal: !passing.includes(reply.error.code),
        }
      revision = reply.value.revision
      return { ok: true, at: reply.value.savedAt }
    }
    const snapshot = (): string => JSON.stringify([form.getValues(), files.current])
    return { ...autosave({ snapshot, save, onState: setState, schedule }), revision: () => revision }
  })
  useEffect(() => {
    files.current = fileIds
    kept.changed()
  }, [fileIds, kept])
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
