import { expect, test } from 'vitest'
import { burst, telexKeys } from '#tests/support/app-driver/telex.ts'

const keys = (text: string): string =>
  telexKeys(text)
    .map(({ key }) => key)
    .join('')

test.each([
  ['Nguyễn', 'Nguyeenx'],
  ['Đoàn', 'Ddoanf'],
  ['Được', 'Dduowcj'],
  ['học tập', 'hocj taapj'],
  ['Tô-ky-ô', 'Too-ky-oo'],
  ['Hàn Quốc', 'Hanf Quoocs'],
  ['12/01/2027', '12/01/2027'],
  ['Nguyễn'.normalize('NFD'), 'Nguyeenx'],
])('%s is typed %s', (text, typed) => {
  expect(keys(text)).toBe(typed)
})

test('a word changes under the keys as Unikey shows it', () => {
  expect(telexKeys('Nguyễn').map(({ word }) => word)).toEqual([
    'N',
    'Ng',
    'Ngu',
    'Nguy',
    'Nguye',
    'Nguyê',
    'Nguyên',
    'Nguyễn',
  ])
})

test.each([
  ['Nguy', 'Nguye', { backspaces: 0, letters: 'e' }],
  ['Nguye', 'Nguyê', { backspaces: 1, letters: 'ê' }],
  ['Nguyên', 'Nguyễn', { backspaces: 2, letters: 'ễn' }],
])('from %s to %s: %j', (before, after, sent) => {
  expect(burst(before, after)).toEqual(sent)
})

test('a word that Telex would change is refused, so that a test says what it types', () => {
  expect(() => telexKeys('Kansai')).toThrow('Kansai')
})
