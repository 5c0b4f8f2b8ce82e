import { closeSync, fsyncSync, openSync, readFileSync, readSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import { DATABASE_FILE, KEYRING_FILE, Keyring } from '#db/keyring/keyring.ts'

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
  const handle = openSync(part, 'w', 0o600)
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
  fsyncSync(handle)
  closeSync(handle)
  renamePatiently(part, file)
  syncFolder(path.dirname(file))
}

export const moveFile = (from: string, to: string): void => {
  renamePatiently(from, to)
  syncFolder(path.dirname(to))
}

export const readKeyring = (folder: string): Keyring =>
  Keyring.parse(JSON.parse(readFileSync(path.join(folder, KEYRING_FILE), 'utf8')))

export const writeKeyring = (folder: string, keyring: Keyring): void =>
  writeFileAtomically(path.join(folder, KEYRING_FILE), `${JSON.stringify(Keyring.parse(keyring), null, 2)}\n`)

/** The cipher salt at the start of a database file, in hex. */
export const databaseMark = (folder: string): string => {
  const handle = openSync(path.join(folder, DATABASE_FILE), 'r')
  const head = Buffer.alloc(16)
  readSync(handle, head, 0, 16, 0)
  closeSync(handle)
  return head.toString('hex')
}
