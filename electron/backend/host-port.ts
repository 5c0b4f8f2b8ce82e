import type { MainCalls } from '#electron/backend/main-calls.ts'
import type { FromBackend } from '#electron/backend/port.ts'

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (cause: Error) => void }

/** The backend's way to the main process: each call is one message, answered by one. */
export const hostPort = (post: (message: FromBackend) => void) => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const ask =
    <M extends keyof MainCalls>(method: M) =>
    (...args: Parameters<MainCalls[M]>): ReturnType<MainCalls[M]> =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve: resolve as (value: unknown) => void, reject })
        post({ kind: 'host', id: last, method, args })
      }) as ReturnType<MainCalls[M]>
  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    waiting.delete(id)
    return found
  }
  const main: MainCalls = {
    openPaper: ask('openPaper'),
    layOut: ask('layOut'),
    numberSheets: ask('numberSheets'),
    closePaper: ask('closePaper'),
    holdForPrint: ask('holdForPrint'),
    showPrintDialog: ask('showPrintDialog'),
    askWhereToSave: ask('askWhereToSave'),
    openFile: ask('openFile'),
  }
  return {
    main,
    answered: (id: number, value: unknown): void => take(id)?.resolve(value),
    failed: (id: number, reason: string): void => take(id)?.reject(new Error(reason)),
  }
}
