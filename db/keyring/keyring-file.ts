import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import { writeFileAtomically } from '#db/keyring/atomic-file.ts'
import { DATABASE_FILE, KEYRING_FILE, Keyring } from '#db/keyring/keyring.ts'

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
