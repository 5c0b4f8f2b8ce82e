import { createCipheriv, createDecipheriv, createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { Stretching, Wrapped } from '#db/keyring/keyring.ts'

const COST = { N: 2 ** 17, r: 8, p: 1 } as const
const KEY_BYTES = 32
// scrypt needs 128·N·r bytes (128 MiB here); Node's default ceiling of 32 MiB would refuse.
const MAX_MEMORY = 256 * 1024 * 1024

const stretch = (secret: string, { N, r, p, salt }: Stretching): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(
      secret.normalize('NFC'),
      Buffer.from(salt, 'hex'),
      KEY_BYTES,
      { N, r, p, maxmem: MAX_MEMORY },
      (error, key) => (error ? reject(error) : resolve(key)),
    )
  })

/** A new random data key. */
export const newDataKey = (): Buffer => randomBytes(KEY_BYTES)

/** Encrypts the data key under a secret (password or recovery code); scrypt runs off the calling thread. */
export const wrapKey = async (dataKey: Uint8Array, secret: string): Promise<Wrapped> => {
  // A copy: whoever holds the key may wipe it while scrypt is at work, and zeros must never be wrapped.
  const plain = Buffer.from(dataKey)
  const stretching: Stretching = { name: 'scrypt', ...COST, salt: randomBytes(16).toString('hex') }
  const nonce = randomBytes(12)
  const key = await stretch(secret, stretching)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const wrapped = Buffer.concat([cipher.update(plain), cipher.final()])
  key.fill(0)
  plain.fill(0)
  return {
    stretching,
    nonce: nonce.toString('hex'),
    key: wrapped.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  }
}

/** The data key, or null when the secret is wrong. */
export const unwrapKey = async (wrapped: Wrapped, secret: string): Promise<Buffer | null> => {
  const key = await stretch(secret, wrapped.stretching)
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(wrapped.nonce, 'hex'))
  decipher.setAuthTag(Buffer.from(wrapped.tag, 'hex'))
  try {
    return Buffer.concat([decipher.update(Buffer.from(wrapped.key, 'hex')), decipher.final()])
  } catch {
    return null
  } finally {
    key.fill(0)
  }
}

/** As long as a real try, so that an unknown name cannot be told from a wrong password by the clock. */
export const pretendToUnwrap = async (secret: string): Promise<null> => {
  await stretch(secret, { name: 'scrypt', ...COST, salt: '00'.repeat(16) })
  return null
}

export const keyCheck = (dataKey: Uint8Array, registerId: string): string =>
  createHmac('sha256', dataKey).update(`so-doan key check ${registerId}`).digest('hex')

export const isKeyOf = (dataKey: Uint8Array, registerId: string, check: string): boolean =>
  timingSafeEqual(Buffer.from(keyCheck(dataKey, registerId), 'hex'), Buffer.from(check, 'hex'))

/** The log-in name as the keyring knows it. */
export const nameDigest = (nameSalt: string, userName: string): string =>
  createHmac('sha256', Buffer.from(nameSalt, 'hex')).update(userName.normalize('NFC').toLowerCase()).digest('hex')

// Crockford's alphabet: no I, L, O, U, so that a printed code is read back right.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 25 letters of 5 bits (125 bits) in five groups: what the first run prints and the office locks away. */
export const newRecoveryCode = (): string => {
  const letters = [...randomBytes(25)].map((byte) => ALPHABET[byte % 32] ?? '0').join('')
  return letters.match(/.{5}/g)?.join('-') ?? letters
}

/** A code as typed by hand: case, blanks and dashes do not matter; O is 0, I and L are 1. */
export const tidyRecoveryCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
