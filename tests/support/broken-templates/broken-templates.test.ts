import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkTemplate } from '#electron/documents/template-check/check-template.ts'
import { officeMade } from './cases.ts'
import { handMade } from './zip-edits.ts'

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, 'files', `${name}.docx`)))
const check = (bytes: Uint8Array) => checkTemplate(bytes, 'outbound_trip_report')

describe('stored by LibreOffice', () => {
  test.each(officeMade)('$what', async ({ name, codes, isAccepted }) => {
    const { problems, accepted } = await check(file(name))
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]))
    expect(accepted !== null).toBe(isAccepted)
    expect(problems.some(({ isRefusal }) => isRefusal)).toBe(!isAccepted)
  })
})

describe('made by hand', () => {
  const base = file('round-trip')
  test.each(handMade)('$what', async ({ codes, make }) => {
    const { problems, accepted } = await check(make(base))
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]))
    expect(accepted).toBeNull()
  })
})
