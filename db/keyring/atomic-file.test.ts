import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { moveFile, writeFileAtomically } from '#db/keyring/atomic-file.ts'
import { temporaryFolder } from '#db/testing/temporary-register.ts'

test('a file is written whole over the old one, for its owner only, and nothing is left beside it', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'a.json')
  writeFileSync(`${file}.part`, 'left from a write that was cut off')
  writeFileAtomically(file, 'một')
  writeFileAtomically(file, Buffer.from('hai'))
  expect(readFileSync(file, 'utf8')).toBe('hai')
  expect(readdirSync(folder)).toEqual(['a.json'])
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0)
})

test('when the new file cannot take its place, the old one stays', () => {
  const file = path.join(temporaryFolder(), 'taken')
  mkdirSync(path.join(file, 'inside'), { recursive: true })
  expect(() => writeFileAtomically(file, 'x')).toThrow()
  expect(readdirSync(file)).toEqual(['inside'])
})

test('a moved file is at its new place and nowhere else', () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'a'), 'x')
  moveFile(path.join(folder, 'a'), path.join(folder, 'b'))
  expect(readdirSync(folder)).toEqual(['b'])
})
