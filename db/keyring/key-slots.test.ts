import { expect, test } from 'vitest'
import {
  isKeyOf,
  keyCheck,
  nameDigest,
  newDataKey,
  newRecoveryCode,
  tidyRecoveryCode,
  unwrapKey,
  wrapKey,
} from '#db/keyring/key-slots.ts'

const dataKey = newDataKey()
const password = 'mật khẩu rất dài'
const slot = await wrapKey(dataKey, password)

test('a password is stretched at OWASP’s figures, each time with a salt and a nonce of its own', async () => {
  const again = await wrapKey(dataKey, password)
  for (const { stretching } of [slot, again])
    expect(stretching).toMatchObject({ name: 'scrypt', N: 2 ** 17, r: 8, p: 1 })
  expect(slot.stretching.salt).toMatch(/^[0-9a-f]{32}$/)
  expect(new Set([slot.stretching.salt, again.stretching.salt]).size).toBe(2)
  expect(new Set([slot.nonce, again.nonce]).size).toBe(2)
  expect(slot.key).not.toBe(again.key)
})

test('the right password gives the data key back, also when its marks are typed apart', async () => {
  expect(await unwrapKey(slot, password)).toEqual(dataKey)
  expect(await unwrapKey(slot, password.normalize('NFD'))).toEqual(dataKey)
})

test.each([
  ['another password', slot, 'mat khau rat dai'],
  ['one blank more', slot, `${password} `],
  ['a changed slot', { ...slot, key: `${slot.key.slice(0, -1)}${slot.key.endsWith('0') ? '1' : '0'}` }, password],
  ['a changed seal', { ...slot, tag: slot.tag.replace(/^./, (first) => (first === '0' ? '1' : '0')) }, password],
])('%s gives nothing', async (_what, wrapped, secret) => {
  expect(await unwrapKey(wrapped, secret)).toBeNull()
})

test('a slot holds neither the key nor the password', () => {
  const text = JSON.stringify(slot)
  for (const encoding of ['hex', 'base64', 'base64url'] as const) expect(text).not.toContain(dataKey.toString(encoding))
  expect(text).not.toContain(password)
})

test('a key is proven against the register it belongs to', () => {
  const check = keyCheck(dataKey, 'register 1')
  expect(isKeyOf(dataKey, 'register 1', check)).toBe(true)
  expect(isKeyOf(newDataKey(), 'register 1', check)).toBe(false)
  expect(isKeyOf(dataKey, 'register 2', check)).toBe(false)
})

test('a log-in name is known by its digest, whatever its case; another salt gives another digest', () => {
  const [salt, other] = ['11'.repeat(32), '22'.repeat(32)]
  expect(nameDigest(salt, 'Can.Bo')).toBe(nameDigest(salt, 'can.bo'))
  expect(nameDigest(salt, 'can.bo')).not.toBe(nameDigest(salt, 'can.bo2'))
  expect(nameDigest(salt, 'can.bo')).not.toBe(nameDigest(other, 'can.bo'))
})

test('a recovery code is 25 letters that cannot be misread, never the same twice, all letters as likely', () => {
  const codes = Array.from({ length: 400 }, newRecoveryCode)
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){4}$/)
  expect(new Set(codes).size).toBe(400)
  const letters = codes.join('').replaceAll('-', '')
  const counts = [...new Set(letters)].map((letter) => letters.split(letter).length - 1)
  expect(counts).toHaveLength(32)
  // 10,000 letters over 32: 312 each, more than 100 off by chance once in 10^8 runs.
  for (const count of counts) expect(Math.abs(count - 312)).toBeLessThan(100)
})

test.each([
  ['ABCDE-01234-FGHJK-56789-MNPQR', 'as printed'],
  ['abcde-01234-fghjk-56789-mnpqr', 'in small letters'],
  ['ABCDE01234FGHJK56789MNPQR', 'without dashes'],
  ['  ABCDE 01234  FGHJK\n56789 MNPQR ', 'with blanks'],
  ['ABCDE–O1234–FGHJK–56789–MNPQR', 'O for 0, long dashes'],
  ['ABCDE-0I234-FGHJK-56789-MNPQR', 'I for 1'],
  ['abcde-0l234-fghjk-56789-mnpqr', 'l for 1'],
  ['ＡＢＣＤＥ-０１２３４-FGHJK-56789-MNPQR', 'in the wide letters of an East Asian keyboard'],
])('the code typed as “%s” is understood: %s', (typed) => {
  expect(tidyRecoveryCode(typed)).toBe('ABCDE01234FGHJK56789MNPQR')
})
