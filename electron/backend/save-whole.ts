import { open, rename, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { SavedFile } from '#electron/services/host.ts'

// Virus scanners hold a fresh file open for a moment on Windows; rename is then refused and works a little later.
const RENAME_TRIES = 20
const WAIT_FOR_SCANNER_MS = 50

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown')

const renamePatiently = async (from: string, to: string): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to)
      return
    } catch (cause) {
      if (attempt >= RENAME_TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(cause))) throw cause
      await pause(WAIT_FOR_SCANNER_MS)
    }
  }
}

/**
 * Writes a file that the user has named whole or not at all: beside it, forced to disk, then renamed over the old one.
 * Never holds up other requests.
 */
export const saveWhole = async (file: string, pieces: readonly Uint8Array[]): Promise<SavedFile> => {
  const part = `${file}.part`
  try {
    const handle = await open(part, 'w', 0o600)
    try {
      for (const piece of pieces) await handle.writeFile(piece)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renamePatiently(part, file)
    return { ok: true, path: file }
  } catch (cause) {
    // A full disk or a file that is open elsewhere leaves nothing of the content behind.
    await rm(part, { force: true })
    return { ok: false, reason: codeOf(cause) }
  }
}
