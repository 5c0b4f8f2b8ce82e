import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

// Apart from the keyring, so that the main process can write its small files without loading the schema library.
const WAIT_FOR_SCANNER_MS = 50
const RENAME_TRIES = 20

// Virus scanners hold a fresh file open for a moment on Windows; rename is then refused and works a little later.
const renamePatiently = (from: string, to: string): void => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to)
      return
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : ''
      if (attempt >= RENAME_TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(String(code))) throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_FOR_SCANNER_MS)
    }
  }
}

/** Forces a folder's entries to disk where the system can (not on Windows, where rename is journalled). */
const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Writes whole or not at all: a temporary file, forced to disk, renamed over the old one. */
export const writeFileAtomically = (file: string, content: string | Uint8Array): void => {
  const part = `${file}.part`
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  try {
    const handle = openSync(part, 'w', 0o600)
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renamePatiently(part, file)
  } catch (cause) {
    // A full disk or a file that is open elsewhere leaves nothing of the content behind.
    rmSync(part, { force: true })
    throw cause
  }
  syncFolder(path.dirname(file))
}

export const moveFile = (from: string, to: string): void => {
  renamePatiently(from, to)
  syncFolder(path.dirname(to))
}
