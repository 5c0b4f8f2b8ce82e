import { setImmediate as breathe } from 'node:timers/promises'
import type { LetterBatch } from '#contract/routes/letter-batch.ts'
import type { Session } from '#domain/account/account.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { Host } from '#electron/services/host.ts'

/** A letter's .docx as it is now: a draft made afresh, anything later its stored file, held against its hash. */
export type LetterFile = (one: { readonly id: LetterId }) => Promise<Result<{ readonly docx: Uint8Array }, string>>

type Dependencies = {
  readonly letterFile: LetterFile
  /** How a letter is named in the list of those that failed; empty when nothing is known of it. */
  readonly subjectOf: (id: LetterId) => Promise<string>
  readonly host: Pick<Host, 'bindPdf' | 'printPdf' | 'saveFile'>
  readonly newId: () => string
  readonly today: () => LocalDate
  /** A clock in milliseconds, to announce progress not too often. */
  readonly milliseconds: () => number
  readonly session: () => Session | null
  /** Tells the window that there is something new to ask for. */
  readonly announce: () => void
  /** A letter that failed by a fault of ours: for the log. */
  readonly onBug: (cause: unknown) => void
}

type Purpose = 'print' | 'pdf'
type State = LetterBatch['state']
type Running = {
  readonly id: string
  readonly session: Session
  readonly total: number
  readonly failed: { readonly id: LetterId; readonly subject: string }[]
  done: number
  state: State
  isCancelled: boolean
}

const ANNOUNCE_EVERY_MS = 200
const TITLE = 'Văn bản'

/**
 * Many letters in one go, one batch at a time. It lives as long as the session that started it: whoever logs out or locks
 * the register ends it. Between two letters other requests are answered.
 */
export const letterBatchService = (dependencies: Dependencies) => {
  const { letterFile, subjectOf, host, newId, today, milliseconds, session, announce, onBug } = dependencies
  let batch: Running | null = null
  let announcedAt = Number.NEGATIVE_INFINITY

  const tell = (): void => {
    announcedAt = milliseconds()
    announce()
  }
  const tellSometimes = (): void => {
    if (milliseconds() - announcedAt >= ANNOUNCE_EVERY_MS) tell()
  }
  const enter = (running: Running, state: State): void => {
    running.state = state
    tell()
  }
  const isOver = (running: Running): boolean => running.isCancelled || session() !== running.session

  /** One letter's pages; whatever goes wrong with it, the rest goes on. */
  const addOne = async (running: Running, id: LetterId, add: (docx: Uint8Array) => Promise<number>): Promise<void> => {
    try {
      const file = await letterFile({ id })
      if (file.ok) {
        await add(file.value.docx)
        return
      }
    } catch (cause) {
      if (session() !== running.session) return
      onBug(cause)
    }
    running.failed.push({ id, subject: await subjectOf(id).catch(() => '') })
  }

  const bind = (running: Running, ids: readonly LetterId[]): Promise<readonly Uint8Array[]> =>
    host.bindPdf(TITLE, async (add) => {
      for (const id of ids) {
        if (isOver(running)) return
        await addOne(running, id, add)
        running.done += 1
        tellSometimes()
        await breathe()
      }
    })

  const handOver = async (running: Running, pdf: readonly Uint8Array[], purpose: Purpose): Promise<State> => {
    if (purpose === 'print') {
      enter(running, 'printing')
      const outcome = await host.printPdf(pdf)
      return outcome === 'cancelled' ? 'print_cancelled' : outcome
    }
    const saved = await host.saveFile(`Văn bản ${today()}.pdf`, pdf)
    if (saved === null) return 'cancelled'
    return saved.ok ? 'saved' : 'failed'
  }

  const run = async (running: Running, ids: readonly LetterId[], purpose: Purpose): Promise<void> => {
    try {
      const pdf = await bind(running, ids)
      if (isOver(running)) enter(running, 'cancelled')
      else if (running.failed.length === running.total) enter(running, 'failed')
      else enter(running, await handOver(running, pdf, purpose))
    } catch (cause) {
      onBug(cause)
      enter(running, 'failed')
    }
  }

  /** A print dialog that somebody left open when he logged out keeps nobody else from printing. */
  const isBusy = (): boolean =>
    batch?.state === 'running' || (batch?.state === 'printing' && batch.session === session())

  return {
    start: async ({
      ids,
      purpose,
    }: {
      readonly ids: readonly LetterId[]
      readonly purpose: Purpose
    }): Promise<Result<{ id: string }, 'letter_batch.running'>> => {
      const owner = session()
      if (owner === null) throw new Error('nobody is logged in')
      if (isBusy()) return fail('letter_batch.running')
      const running: Running = {
        id: newId(),
        session: owner,
        total: ids.length,
        failed: [],
        done: 0,
        state: 'running',
        isCancelled: false,
      }
      batch = running
      tell()
      void run(running, ids, purpose)
      return ok({ id: running.id })
    },

    status: async (): Promise<Result<LetterBatch | null, never>> => {
      if (batch === null || batch.session !== session()) return ok(null)
      const { id, total, done, failed, state } = batch
      return ok({ id, total, done, failed: [...failed], state })
    },

    /** Stops after the letter in hand; what is in a system dialog already is closed there. */
    cancel: async (): Promise<Result<null, never>> => {
      if (batch?.state === 'running') batch.isCancelled = true
      return ok(null)
    },
  }
}
