import { readFileSync } from 'node:fs'
import path from 'node:path'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { LetterKind, letterKinds } from '#domain/document/letter-kind.ts'
import { letterTemplate } from './letter-template.ts'

const folder = path.resolve(import.meta.dirname, '../../resources/templates')
const shipped = (kind: LetterKind) => readFileSync(path.join(folder, letterKinds[kind].templateFile))
const text = (bytes: Uint8Array) =>
  (new PizZip(bytes).file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, '\n')

test.each(LetterKind.options)(
  'the shipped template of %s is what the script authors: `npm run templates`',
  async (kind) => {
    const authored = await letterTemplate(letterKinds[kind])
    expect(Buffer.compare(shipped(kind), authored)).toBe(0)
  },
)

test.each(LetterKind.options)('the list of %s has the columns of its addressee and no other tag', (kind) => {
  const tags = [...text(shipped(kind)).matchAll(/\{(\w+)\}/g)].map(([, tag]) => tag)
  const fields = letterKinds[kind].columns.map(({ field }) => field)
  expect(tags.slice(-fields.length)).toEqual(fields)
  for (const { head } of letterKinds[kind].columns) expect(text(shipped(kind))).toContain(head)
})

test('a template tells nothing of when and by whom it was made', () => {
  for (const kind of LetterKind.options) {
    const core = new PizZip(shipped(kind)).file('docProps/core.xml')?.asText() ?? ''
    expect(core).not.toMatch(/created|modified|creator>[^<]/)
  }
})
