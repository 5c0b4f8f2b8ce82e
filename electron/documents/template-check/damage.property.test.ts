import * as fc from 'fast-check'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import type { DocumentContent } from '#domain/document/document-content.ts'
import { conformity } from '#electron/documents/conformity/conformity.ts'
import { checkTemplate } from '#electron/documents/template-check/check-template.ts'
import { MAIN_PART } from '#electron/testing/edited-template.ts'
import { shippedTemplate } from '#electron/testing/letter-office.ts'

const kind = 'outbound_trip_report'
const original = new Uint8Array(shippedTemplate(kind))
const xml = new PizZip(original).file(MAIN_PART)?.asText() ?? ''

const withXml = (changed: string): Uint8Array => {
  const zip = new PizZip(original)
  zip.file(MAIN_PART, changed)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const wordsOf = (docx: Uint8Array): string =>
  (new PizZip(docx).file(MAIN_PART)?.asText() ?? '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')

/** What nobody may find missing in a letter, read without any code of the check. */
const wordsNeeded = (content: DocumentContent): readonly string[] => [
  content.superior,
  content.agency,
  content.symbol,
  content.place,
  content.subject,
  ...content.addressees,
  ...content.body.map(({ text }) => text),
  ...content.recipients,
  ...content.signing,
  content.signerName,
  ...content.appendices.flatMap(({ title, rows }) => [title, ...rows.flatMap(({ fullName }) => fullName ?? [])]),
]

/** Either refused in words, or accepted with a document that opens and lacks nothing. */
const holds = async (bytes: Uint8Array): Promise<void> => {
  const { problems, accepted } = await checkTemplate(bytes, kind)
  for (const { sentence } of problems) expect(sentence).toMatch(/[.?]$/)
  if (accepted === null) {
    expect(problems.some(({ isRefusal }) => isRefusal)).toBe(true)
    return
  }
  const { docx, content } = accepted.trial
  const words = wordsOf(docx)
  for (const needed of wordsNeeded(content)) expect(words).toContain(needed)
  expect(conformity(docx, { kind, urgency: null }).length).toBeGreaterThan(0)
}

const runs = { numRuns: 30 }

describe('whatever becomes of a file, no broken letter comes of it', () => {
  test('bytes that change', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (changes) => {
          const bytes = original.slice()
          for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask
          await holds(bytes)
        },
      ),
      runs,
    ))

  test('files that end too early, or go on', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(original.length), fc.uint8Array({ maxLength: 50 }), async (length, tail) => {
        await holds(new Uint8Array([...original.subarray(0, length), ...tail]))
      }),
      runs,
    ))

  test('files that are no files of Word', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isZip) => {
        await holds(isZip ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes)
      }),
      runs,
    ))

  test('text that was cut, doubled or moved within the document', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(xml.length),
        fc.nat(400),
        fc.nat(xml.length),
        fc.constantFrom('cut', 'double', 'move'),
        async (from, length, to, how) => {
          const piece = xml.slice(from, from + length)
          const without = xml.slice(0, from) + xml.slice(from + length)
          const base = how === 'double' ? xml : without
          const at = Math.min(to, base.length)
          await holds(withXml(how === 'cut' ? without : base.slice(0, at) + piece + base.slice(at)))
        },
      ),
      runs,
    ))

  const tags = [...xml.matchAll(/\{[^{}]+\}/g)].map(([tag]) => tag)
  test('tags that took the place of other tags', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(tags.length - 1), fc.constantFrom(...tags, '', '{x}', '{#x}', '{/x}', '{', '}')), {
          minLength: 1,
          maxLength: 3,
        }),
        async (swaps) => {
          const changed = new Map(swaps)
          let at = -1
          const edited = xml.replace(/\{[^{}]+\}/g, (tag) => {
            at += 1
            return changed.get(at) ?? tag
          })
          await holds(withXml(edited))
        },
      ),
      { numRuns: 40 },
    ))
})
