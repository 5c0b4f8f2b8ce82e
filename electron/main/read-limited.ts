import { open } from 'node:fs/promises'
import path from 'node:path'
import type { OpenedFile } from '#electron/services/host.ts'

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown')

/** A file as a whole, when it is one and no larger than it may be: its size is looked at before a byte is read. */
export const readLimited = async (file: string, limit: number): Promise<OpenedFile> => {
  try {
    const handle = await open(file, 'r')
    try {
      const { size, isFile } = await handle.stat().then((found) => ({ size: found.size, isFile: found.isFile() }))
      if (!isFile) return { ok: false, reason: 'not_a_file' }
      if (size > limit) return { ok: false, reason: 'too_large' }
      // One byte more than it had: a file that grows meanwhile is seen, and never read to its end.
      const bytes = Buffer.alloc(size + 1)
      let read = 0
      while (read < bytes.length) {
        const { bytesRead } = await handle.read(bytes, read, bytes.length - read, read)
        if (bytesRead === 0) break
        read += bytesRead
      }
      if (read > size) return { ok: false, reason: 'changing' }
      return { ok: true, name: path.basename(file), bytes: new Uint8Array(bytes.subarray(0, read)) }
    } finally {
      await handle.close()
    }
  } catch (cause) {
    return { ok: false, reason: codeOf(cause) }
  }
}
