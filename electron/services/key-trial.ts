import { isKeyOf, nameDigest } from '#db/keyring/key-slots.ts'
import { type Keyring, secondsToWait, withFailure } from '#db/keyring/keyring.ts'
import { readKeyring, writeKeyring } from '#db/keyring/keyring-file.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { Clock } from '#electron/services/clock.ts'

/** Failures of a secret that was tried. */
export type SecretError = 'session.wrong_credentials' | 'session.must_wait'

/** A proven data key, whose it is, and how often it was tried in vain before. */
export type Proven = { readonly dataKey: Buffer; readonly digest: string; readonly failedBefore: number }

type Unwrap = (keyring: Keyring, digest: string) => Promise<Buffer | null>

/** Tries a secret for a log-in name, with the waits after failures; each failure is written down at once. */
export const keyTrial =
  ({ folder, clock }: { readonly folder: string; readonly clock: Clock }) =>
  async (userName: string, unwrap: Unwrap): Promise<Result<Proven, SecretError>> => {
    const keyring = readKeyring(folder)
    const digest = nameDigest(keyring.nameSalt, userName)
    const failures = keyring.failures.find((entry) => entry.nameDigest === digest)
    const seconds = secondsToWait(failures, Date.parse(clock.now()))
    if (seconds > 0) return fail('session.must_wait', { seconds })
    const dataKey = await unwrap(keyring, digest)
    if (dataKey !== null && isKeyOf(dataKey, keyring.registerId, keyring.keyCheck))
      return ok({ dataKey, digest, failedBefore: failures?.count ?? 0 })
    dataKey?.fill(0)
    const failed = withFailure(readKeyring(folder), digest, clock.now())
    writeKeyring(folder, failed)
    const wait = secondsToWait(
      failed.failures.find((entry) => entry.nameDigest === digest),
      Date.parse(clock.now()),
    )
    return wait > 0 ? fail('session.must_wait', { seconds: wait }) : fail('session.wrong_credentials')
  }
