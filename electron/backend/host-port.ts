import type { FromBackend } from '#electron/backend/port.ts'
import type { Host, SavedFile } from '#electron/services/host.ts'

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (cause: Error) => void }

/** The backend's side of the host: each call is one message, answered by one. */
export const hostPort = (post: (message: FromBackend) => void) => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const ask = (method: string, ...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      post({ kind: 'host', id: last, method, args })
    })
  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    waiting.delete(id)
    return found
  }
  const host: Host = {
    renderPdf: async (docx) => (await ask('renderPdf', docx)) as Uint8Array,
    printPdf: async (pdf) => (await ask('printPdf', pdf)) as 'printed' | 'cancelled' | 'failed',
    saveFile: async (name, bytes) => (await ask('saveFile', name, bytes)) as SavedFile | null,
  }
  return {
    host,
    answered: (id: number, value: unknown): void => take(id)?.resolve(value),
    failed: (id: number, reason: string): void => take(id)?.reject(new Error(reason)),
  }
}
