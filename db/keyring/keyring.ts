import * as z from 'zod'
import { KEYRING_FORMAT, KEYRING_VERSION } from '#db/keyring/inspect.ts'

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/** How a secret becomes a key: scrypt at the figures of OWASP's Password Storage Cheat Sheet (N = 2^17, r = 8, p = 1). */
export const Stretching = z.strictObject({
  name: z.literal('scrypt'),
  N: z.int().min(2 ** 17),
  r: z.int().min(8),
  p: z.int().min(1),
  salt: hex(16),
})
export type Stretching = z.infer<typeof Stretching>

/** The data key, encrypted with AES-256-GCM under a key stretched from one secret. */
export const Wrapped = z.strictObject({ stretching: Stretching, nonce: hex(12), key: hex(32), tag: hex(16) })
export type Wrapped = z.infer<typeof Wrapped>

/** One account's way to the data key; the log-in name stands only as a keyed digest. */
export const AccountSlot = z.strictObject({ nameDigest: hex(32), accountId: z.uuid(), wrapped: Wrapped })
export type AccountSlot = z.infer<typeof AccountSlot>

/** Failed log-ins of one name: how many in a row, and when the last one was. */
export const Failures = z.strictObject({ nameDigest: hex(32), count: z.int().min(1), lastAt: z.iso.datetime() })
export type Failures = z.infer<typeof Failures>

/**
 * The small file beside the database. It holds no key in clear and nothing of the register, but enough to tell a newer,
 * foreign or missing database before log-in.
 */
export const Keyring = z.strictObject({
  format: z.literal(KEYRING_FORMAT),
  version: z.literal(KEYRING_VERSION),
  registerId: z.uuid(),
  schemaVersion: z.int().min(1),
  /** The first 16 bytes of the database file (its cipher salt): tells a foreign file without a key. */
  databaseMark: hex(16),
  /** HMAC of the register id under the data key: proves an unwrapped key before the database is opened. */
  keyCheck: hex(32),
  nameSalt: hex(32),
  accounts: z.array(AccountSlot).min(1),
  recovery: Wrapped,
  failures: z.array(Failures).max(1000),
})
export type Keyring = z.infer<typeof Keyring>

/** Failed log-ins in a row that are forgiven before a wait begins, then the waits in seconds. */
const FREE_FAILURES = 5
const WAITS = [30, 60, 120, 300, 900] as const

/** Seconds still to wait before the next try; a clock set back does not shorten it below the whole wait. */
export const secondsToWait = (failures: Failures | undefined, nowMs: number): number => {
  if (!failures || failures.count < FREE_FAILURES) return 0
  const wait = WAITS[Math.min(failures.count - FREE_FAILURES, WAITS.length - 1)] ?? 0
  const elapsed = Math.max(0, (nowMs - Date.parse(failures.lastAt)) / 1000)
  return Math.ceil(Math.max(0, wait - elapsed))
}

/** One more failure of a name. The list is bounded: the oldest go first. */
export const withFailure = (keyring: Keyring, nameDigest: string, at: string): Keyring => {
  const known = keyring.failures.find((entry) => entry.nameDigest === nameDigest)
  const others = keyring.failures.filter((entry) => entry !== known)
  return {
    ...keyring,
    failures: [...others, { nameDigest, count: (known?.count ?? 0) + 1, lastAt: at }].slice(-1000),
  }
}

export const withoutFailures = (keyring: Keyring, nameDigest: string): Keyring => ({
  ...keyring,
  failures: keyring.failures.filter((entry) => entry.nameDigest !== nameDigest),
})

/** Puts an account's slot in place of its former one. */
export const withAccount = (keyring: Keyring, slot: AccountSlot): Keyring => ({
  ...keyring,
  accounts: [...keyring.accounts.filter((other) => other.accountId !== slot.accountId), slot],
})

export const withoutAccount = (keyring: Keyring, accountId: string): Keyring => ({
  ...keyring,
  accounts: keyring.accounts.filter((slot) => slot.accountId !== accountId),
})
