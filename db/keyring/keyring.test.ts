import { expect, test } from 'vitest'
import {
  Keyring,
  secondsToWait,
  withAccount,
  withFailure,
  withoutAccount,
  withoutFailures,
} from '#db/keyring/keyring.ts'

const wrapped = {
  stretching: { name: 'scrypt' as const, N: 2 ** 17, r: 8, p: 1, salt: '00'.repeat(16) },
  nonce: '00'.repeat(12),
  key: '00'.repeat(32),
  tag: '00'.repeat(16),
}
const digest = (n: number): string => String(n).padStart(64, '0')
const accountId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const slot = (n: number) => ({ nameDigest: digest(n), accountId: accountId(n), wrapped })
const file = {
  format: 'so-doan-keyring',
  version: 1,
  registerId: accountId(9),
  schemaVersion: 1,
  databaseMark: '00'.repeat(16),
  keyCheck: '00'.repeat(32),
  nameSalt: '00'.repeat(32),
  accounts: [slot(1)],
  recovery: wrapped,
  failures: [],
}
const keyring = Keyring.parse(file)
const start = Date.parse('2026-01-12T02:00:00.000Z')
const at = (seconds: number): string => new Date(start + seconds * 1000).toISOString()
const failures = (count: number) => ({ nameDigest: digest(1), count, lastAt: at(0) })

test.each([
  [0, 0],
  [1, 0],
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [8, 300],
  [9, 900],
  [10, 900],
  [1000, 900],
])('after %i failures in a row the next try waits %i seconds', (count, seconds) => {
  expect(secondsToWait(count === 0 ? undefined : failures(count), start)).toBe(seconds)
})

test.each([
  [0, 900],
  [1, 899],
  [899, 1],
  [899.5, 1],
  [900, 0],
  [100_000, 0],
  [-3600, 900],
  [-10 * 365 * 86_400, 900],
])('%i seconds after the ninth failure, %i are left; a clock set back shortens nothing', (elapsed, left) => {
  expect(secondsToWait(failures(9), start + elapsed * 1000)).toBe(left)
})

test('10,000 guesses take longer than a hundred days', () => {
  let state: Keyring = keyring
  let seconds = 0
  for (let guess = 0; guess < 10_000; guess += 1) {
    seconds += secondsToWait(
      state.failures.find(({ nameDigest }) => nameDigest === digest(1)),
      start + seconds * 1000,
    )
    state = withFailure(state, digest(1), at(seconds))
  }
  expect(seconds).toBeGreaterThan(100 * 86_400)
})

test('failures are counted per name, forgotten per name, and their list does not grow for ever', () => {
  const twice = withFailure(withFailure(withFailure(keyring, digest(1), at(0)), digest(2), at(1)), digest(1), at(2))
  expect(twice.failures).toEqual([
    { nameDigest: digest(2), count: 1, lastAt: at(1) },
    { nameDigest: digest(1), count: 2, lastAt: at(2) },
  ])
  expect(withoutFailures(twice, digest(1)).failures.map(({ nameDigest }) => nameDigest)).toEqual([digest(2)])
  let many: Keyring = keyring
  for (let n = 0; n < 1100; n += 1) many = withFailure(many, digest(n), at(n))
  expect(many.failures).toHaveLength(1000)
  expect(many.failures.at(-1)?.nameDigest).toBe(digest(1099))
  expect(Keyring.safeParse(many).success).toBe(true)
})

test('an account has one slot: a new one takes the place of the old one', () => {
  const moved = withAccount(withAccount(keyring, slot(2)), { ...slot(1), nameDigest: digest(7) })
  expect(moved.accounts.map(({ accountId: id, nameDigest }) => [id, nameDigest])).toEqual([
    [accountId(2), digest(2)],
    [accountId(1), digest(7)],
  ])
  expect(withoutAccount(moved, accountId(2)).accounts).toHaveLength(1)
})

test.each<[string, object]>([
  ['a weaker stretching', { recovery: { ...wrapped, stretching: { ...wrapped.stretching, N: 2 ** 14 } } }],
  ['no account at all', { accounts: [] }],
  ['a newer format', { version: 2 }],
  ['another file', { format: 'window-state' }],
  ['a key cut short', { keyCheck: '00' }],
  ['a key in clear beside it', { dataKey: '00'.repeat(32) }],
])('%s is no keyring', (_what, change) => {
  expect(Keyring.safeParse({ ...file, ...change }).success).toBe(false)
})
