/** Where the draft stands: nothing to save, changed and not saved, being saved, saved, or refused with a sentence. */
export type SaveState =
  | { readonly is: 'at_rest' }
  | { readonly is: 'changed' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'failed'; readonly sentence: string }

export type SaveOutcome =
  | { readonly ok: true; readonly at: string }
  /** `isFinal`: no later save can succeed; the page says what to do instead. */
  | { readonly ok: false; readonly sentence: string; readonly isFinal: boolean }

type Parts = {
  /** What would be saved now, as one text: equal texts need no save. */
  readonly snapshot: () => string
  readonly save: () => Promise<SaveOutcome>
  readonly onState: (state: SaveState) => void
  /** Calls back after so many milliseconds; the answer takes it back. */
  readonly schedule: (milliseconds: number, work: () => void) => () => void
}

/** A pause in typing after which the draft is saved. */
export const PAUSE = 1500
/** Who never pauses is saved this often all the same; a refused save is tried again then. */
export const LONGEST = 10_000

/** Saves a draft some moments after the last change, one save at a time; nothing is ever saved twice. */
export const autosave = ({ snapshot, save, onState, schedule }: Parts) => {
  let saved = snapshot()
  let underWay: Promise<boolean> | null = null
  let isStopped = false
  const waiting = new Map<'pause' | 'longest', () => void>()

  const forget = (): void => {
    for (const cancel of waiting.values()) cancel()
    waiting.clear()
  }
  const isUnsaved = (): boolean => !isStopped && snapshot() !== saved

  const run = async (): Promise<boolean> => {
    const target = snapshot()
    onState({ is: 'saving' })
    const outcome = await save()
    underWay = null
    if (!outcome.ok) {
      if (outcome.isFinal) stop()
      else
        waiting.set(
          'longest',
          schedule(LONGEST, () => void flush()),
        )
      onState({ is: 'failed', sentence: outcome.sentence })
      return false
    }
    saved = target
    if (isUnsaved()) changed()
    else onState({ is: 'saved', at: outcome.at })
    return true
  }

  /** Saves at once what is not saved yet; true when nothing is left. */
  const flush = async (): Promise<boolean> => {
    // Whoever waited with others finds the next save begun by one of them.
    while (underWay !== null) await underWay
    if (!isUnsaved()) return !isStopped || snapshot() === saved
    forget()
    underWay = run()
    return underWay
  }

  /** To be told of every change. */
  const changed = (): void => {
    if (!isUnsaved()) return
    waiting.get('pause')?.()
    waiting.set(
      'pause',
      schedule(PAUSE, () => void flush()),
    )
    if (!waiting.has('longest'))
      waiting.set(
        'longest',
        schedule(LONGEST, () => void flush()),
      )
    if (underWay === null) onState({ is: 'changed' })
  }

  /** Nothing is saved from now on. */
  const stop = (): void => {
    isStopped = true
    forget()
  }

  return { changed, flush, stop, isUnsaved }
}

export type Autosave = ReturnType<typeof autosave>
