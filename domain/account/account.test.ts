import { expect, test } from 'vitest'
import { isWeakPassword, PASSWORD_MAX, Password, UserName } from '#domain/account/account.ts'

test.each([
  ['con ngựa chạy trên đồi', 'words with blanks'],
  ['Mùa-xuân-2026-ở-Huế', 'words, digits and signs'],
  ['xkqwzrtplm', 'ten letters'],
  ['a1b2c3d4e5', 'ten letters and digits'],
  ['correct horse battery staple', 'no capital, no digit, no sign is asked for'],
  [`${'ngựa '.repeat(25)}abc`, '128 characters'],
])('“%s” is strong enough: %s', (password) => {
  expect(isWeakPassword(password)).toBe(false)
})

test.each([
  ['xkqwzrtpl', 'nine letters'],
  ['', 'nothing'],
  ['aaaaaaaaaaaa', 'one letter'],
  ['abababababab', 'two letters'],
  ['abcabcabcabc', 'three letters'],
  ['1234567890', 'digits only'],
  ['01-02-2026 03', 'a date'],
  ['matkhau123', 'a favourite with digits'],
  ['MatKhau@2026', 'whatever its case and signs'],
  ['password1234', 'the English favourite'],
  ['SoDoan@2026!', 'the product'],
  ['bacninh.2026', 'the province'],
  ['admin123456', 'the account'],
  ['x'.repeat(60) + 'y'.repeat(69), '129 characters'],
])('“%s” is too weak: %s', (password) => {
  expect(isWeakPassword(password)).toBe(true)
})

test('a password typed in Unikey and in Telex is one password, and its length is counted as typed', () => {
  const nfc = 'mật khẩu tốt'
  expect(Password.parse(nfc.normalize('NFD'))).toBe(nfc)
  expect(isWeakPassword('đồi núi ấ'.normalize('NFD'))).toBe(isWeakPassword('đồi núi ấ'))
  expect(isWeakPassword('đồi núi ấ')).toBe(true)
})

test('a password keeps its blanks, its case and its last character', () => {
  expect(Password.parse('  Hai Dấu Cách  ')).toBe('  Hai Dấu Cách  ')
  expect(Password.parse(`${'a'.repeat(PASSWORD_MAX - 1)}b`).at(-1)).toBe('b')
  expect(Password.safeParse('a'.repeat(PASSWORD_MAX + 1)).success).toBe(false)
  expect(Password.safeParse('').success).toBe(false)
})

test.each([
  ['Nguyen.An', 'nguyen.an'],
  ['  can-bo_1 ', 'can-bo_1'],
  ['abc', 'abc'],
  ['1abc', '1abc'],
])('the log-in name “%s” is %s', (typed, stored) => {
  expect(UserName.parse(typed)).toBe(stored)
})

test.each(['ab', 'nguyễn', 'a b c', '.abc', '-abc', 'a'.repeat(41), 'a@b', 'a/b', ''])(
  '“%s” is no log-in name',
  (typed) => {
    expect(UserName.safeParse(typed).success).toBe(false)
  },
)
