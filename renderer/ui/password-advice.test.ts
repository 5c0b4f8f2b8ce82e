import { expect, test } from 'vitest'
import { isWeakPassword } from '#domain/account/account.ts'
import { passwordAdvice } from '#renderer/ui/password-advice.ts'

test.each([
  ['', false],
  ['ngắn', false],
  ['1234567890', false],
  ['matkhau1234', false],
  ['hoa sen nở', true],
  ['con trâu đi trước cái cày', true],
])('the advice on %j agrees with what the backend takes', (password, isGood) => {
  expect(passwordAdvice(password).isGood).toBe(isGood)
  expect(isWeakPassword(password)).toBe(!isGood)
})

test('a password that is too short says how many characters are missing', () => {
  expect(passwordAdvice('bảy chữ').text).toBe('Còn thiếu 3 ký tự.')
})

test('letters typed with separate marks count once', () => {
  expect(passwordAdvice('hoa sen nở'.normalize('NFD')).isGood).toBe(true)
  expect(passwordAdvice('nở hoa sen'.normalize('NFD').slice(0, 10)).isGood).toBe(false)
})
