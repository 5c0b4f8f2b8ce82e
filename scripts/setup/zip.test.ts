import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import PizZip from 'pizzip'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { extractZip } from '#scripts/setup/zip.ts'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'so-doan-zip-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const long = 'Sổ đoàn '.repeat(5000)

function zipFile(): string {
  const zip = new PizZip()
  zip.file('Vendor/run', 'stored', { compression: 'STORE', unixPermissions: 0o755 })
  zip.file('Vendor/locales/vi.pak', long, { compression: 'DEFLATE' })
  zip.file('Vendor/resources/app.js', 'foreign')
  const file = path.join(folder, 'test.zip')
  fs.writeFileSync(file, zip.generate({ type: 'nodebuffer', platform: 'UNIX' }))
  return file
}

it('extracts stored and deflated entries with their permissions, and only those that have a place', () => {
  const count = extractZip(zipFile(), (name) =>
    name.startsWith('Vendor/resources/') ? null : path.join(folder, 'out', name.slice('Vendor/'.length)),
  )
  expect(count).toBe(2)
  expect(fs.readFileSync(path.join(folder, 'out/run'), 'utf8')).toBe('stored')
  expect(fs.statSync(path.join(folder, 'out/run')).mode & 0o777).toBe(0o755)
  expect(fs.readFileSync(path.join(folder, 'out/locales/vi.pak'), 'utf8')).toBe(long)
  expect(fs.existsSync(path.join(folder, 'out/resources'))).toBe(false)
})

it('refuses a file that was cut short', () => {
  const file = zipFile()
  fs.truncateSync(file, fs.statSync(file).size - 40)
  expect(() => extractZip(file, () => null)).toThrow('not a zip')
})
