import { symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#db/testing/temporary-register.ts'
import { readLimited } from '#electron/main/read-limited.ts'

const folder = temporaryFolder()
const file = path.join(folder, 'mẫu văn bản.docx')
writeFileSync(file, 'mười byte.')
const size = new TextEncoder().encode('mười byte.').length

test('a file up to the limit comes whole, under its own name', async () => {
  const read = await readLimited(file, size)
  expect(read).toEqual({ ok: true, name: 'mẫu văn bản.docx', bytes: new TextEncoder().encode('mười byte.') })
})

test('an empty file is a file', async () => {
  const empty = path.join(folder, 'trống.docx')
  writeFileSync(empty, '')
  expect(await readLimited(empty, 10)).toMatchObject({ ok: true, bytes: new Uint8Array() })
})

test.each([
  ['a byte above the limit', file, size - 1, 'too_large'],
  ['a file that is gone', path.join(folder, 'không có.docx'), 10, 'ENOENT'],
  ['a folder', folder, 1 << 20, 'not_a_file'],
])('%s is not read', async (_what, place, limit, reason) => {
  expect(await readLimited(place, limit)).toEqual({ ok: false, reason })
})

test('a device without end is no file', async () => {
  const endless = path.join(folder, 'vô tận.docx')
  symlinkSync('/dev/zero', endless)
  expect(await readLimited(endless, 1 << 20)).toEqual({ ok: false, reason: 'not_a_file' })
})
