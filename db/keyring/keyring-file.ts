import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { writeFileAtomically } from '#db/keyring/atomic-file.ts'
import { contentDigest, REGISTER_FILES } from '#db/keyring/inspect.ts'
import { Keyring } from '#db/keyring/keyring.ts'

const StoredKeyring = Keyring.extend({ digest: z.string() })

export const readKeyring = (folder: string): Keyring => {
  const { digest: _, ...keyring } = StoredKeyring.parse(
    JSON.parse(readFileSync(path.join(folder, REGISTER_FILES.keyring), 'utf8')),
  )
  return keyring
}

/** Writes the keyring with a digest of itself, so that damage is told as such and not as a wrong password. */
export const writeKeyring = (folder: string, keyring: Keyring): void => {
  const content = Keyring.parse(keyring)
  const stored = { ...content, digest: contentDigest(content) }
  writeFileAtomically(path.join(folder, REGISTER_FILES.keyring), `${JSON.stringify(stored, null, 2)}\n`)
}

/** The cipher salt at the start of a database file, in hex. */
export const databaseMark = (folder: string): string => {
  const handle = openSync(path.join(folder, REGISTER_FILES.database), 'r')
  const head = Buffer.alloc(16)
  readSync(handle, head, 0, 16, 0)
  closeSync(handle)
  return head.toString('hex')
}
