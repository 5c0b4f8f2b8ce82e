import path from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundledFile, PAGE_ROOT } from '#electron/main/bundled-file.ts'

const root = path.resolve('/srv/so-doan/out/renderer')
const inRoot = (file: string): string => path.join(root, file)

test.each([
  ['app://so-doan/', 'index.html'],
  ['app://so-doan/index.html', 'index.html'],
  ['app://so-doan/index.html?x=1#/staff', 'index.html'],
  ['app://so-doan/paper.html', 'paper.html'],
  ['app://so-doan/assets/index-abc.js', 'assets/index-abc.js'],
  ['app://so-doan/assets/./index.js', 'assets/index.js'],
  ['app://so-doan/assets/a%20b.woff2', 'assets/a b.woff2'],
  ['app://so-doan/assets/../index.html', 'index.html'],
])('%s is the file %s', (url, file) => {
  expect(bundledFile(root, url)).toBe(inRoot(file))
})

test.each([
  'app://evil/index.html',
  'app://so-doan.evil/index.html',
  'app://evil@so-doan.evil/index.html',
  'app://so-doan:8080/index.html',
  'file:///etc/passwd',
  'https://so-doan/index.html',
  'http://so-doan/',
  'data:text/html,x',
  'app:index.html',
  'so-doan/index.html',
  '',
  'app://so-doan/%',
  'app://so-doan/%ff%fe',
  'app://so-doan/%00index.html',
  'app://so-doan/index.html%00.js',
  'app://so-doan/..%5c..%5cwindows%5cwin.ini',
  'app://so-doan/assets\\..\\..\\main\\index.js',
  'app://so-doan/..%2f..%2fetc/passwd',
  'app://so-doan/%2e%2e%2f%2e%2e%2fmain/index.js',
  'app://so-doan/assets/..%2f..%2fmain/index.js',
  'app://so-doan/%2e%2e/..%2f..%2fmain/backend.js',
  'app://so-doan/..%2frenderer-other/index.html',
  'app://so-doan/assets/..%2f..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
])('%s is no file of ours', (url) => {
  expect(bundledFile(root, url)).toBeNull()
})

test.each([
  'app://so-doan/../../etc/passwd',
  'app://so-doan/%2e%2e/%2e%2e/etc/passwd',
  'app://so-doan/.%2e/main/index.js',
  'app://so-doan//etc/passwd',
  'app://so-doan///evil/share/x.js',
  'app://so-doan/C:/Windows/win.ini',
  'app://so-doan/....//....//etc/passwd',
])('%s, whatever it means, stays inside', (url) => {
  const file = bundledFile(root, url)
  expect(file === null || file.startsWith(root + path.sep)).toBe(true)
})

test('of 5,000 made-up addresses none leads outside', () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '%2e',
    '%2E%2e',
    '%2f',
    '%5c',
    '/',
    '//',
    '\\',
    '%00',
    'a',
    'index.html',
    '%',
    '?',
    '#',
    'C:',
    '%c0%ae',
    '…',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = bundledFile(root, PAGE_ROOT + pieces.join(''))
      return (
        file === null || (file.startsWith(root + path.sep) && path.relative(root, file).split(path.sep)[0] !== '..')
      )
    }),
    { numRuns: 5000 },
  )
})
