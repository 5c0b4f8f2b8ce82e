import { describe, expect, test } from 'vitest'
import type { DocumentContent } from '#domain/document/document-content.ts'
import { DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { listFacts } from '#domain/document/lists.ts'
import { appendixLabel } from '#domain/document/numbering.ts'
import { specimenCountries, specimenFacts, specimenProfile, specimenSigner } from '#domain/document/specimens.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

// What holds of every document, whatever its kind.

const write = (kind: DocumentKind, count: number): DocumentContent => {
  const outcome = writeDocument({
    kind,
    facts: specimenFacts(kind, count),
    profile: specimenProfile,
    signer: specimenSigner,
    countries: specimenCountries,
    urgency: null,
    draftingSymbol: '',
    today: LocalDate.parse('2026-04-01'),
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.missing))
  return outcome.value
}
const bodyText = (content: DocumentContent) => content.body.map(({ lead, text }) => `${lead} ${text}`).join('\n')

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
const MARK = './.'
const marks = (text: string) => text.split(MARK).length - 1

const ofForm = (...forms: readonly string[]) =>
  DocumentKind.options.filter((kind) => forms.includes(documentKinds[kind].form))

describe.each([0, 1, 3])('%i members, guests or rows', (rowCount) => {
  const statistics = ['period', 'overdue_returns', 'annual_plan', 'passport_custody', 'outgoing_register']
  const kinds = DocumentKind.options.filter((kind) => rowCount > 0 || statistics.includes(documentKinds[kind].facts))

  test.each(kinds)('%s has no gap in its words', (kind) => {
    const texts = textsIn(write(kind, rowCount))
    expect(
      texts.filter((text) => /undefined|null|NaN|\[object|\s{2}| [.,;:]|;;|,,|\.\.|^\s|\s$|\(\)/u.test(text)),
    ).toEqual([])
  })

  test.each(kinds)('%s has an appendix for each of its lists, with rows of its columns', (kind) => {
    const { appendices } = write(kind, rowCount)
    const columns = documentKinds[kind].lists.map((list) => listFacts(list).columns.map(({ field }) => field))
    expect(appendices.map(({ rows }) => Object.keys(rows[0] ?? {}))).toEqual(columns)
    expect(appendices.every(({ title }) => title !== '' && title === title.toLocaleUpperCase('vi'))).toBe(true)
  })
})

test.each(ofForm('official_letter', 'named', 'decision'))('%s ends its text with "./." and nowhere else', (kind) => {
  const text = bodyText(write(kind, 3))
  expect(text.endsWith(MARK)).toBe(true)
  expect(marks(text)).toBe(1)
})

test.each(ofForm('personal'))('each page of %s ends with "./." and nowhere else', (kind) => {
  const { pages } = write(kind, 3)
  // One for each person; the digest is one list for the office.
  expect(pages).toHaveLength(kind === 'due_digest' ? 1 : 3)
  for (const { paragraphs } of pages) {
    expect(paragraphs.at(-1)?.endsWith(MARK)).toBe(true)
    expect(marks(paragraphs.join('\n'))).toBe(1)
  }
})

test.each(ofForm('official_letter', 'named', 'decision'))(
  '%s points to every appendix it has, once numbered in Roman',
  (kind) => {
    const content = write(kind, 3)
    const text = bodyText(content)
    for (const at of content.appendices.keys())
      expect(text).toMatch(new RegExp(`${appendixLabel(at, content.appendices.length)} kèm theo`))
  },
)

test.each(ofForm('official_letter', 'named', 'decision'))('the recipients of %s end with the archive copy', (kind) => {
  const { recipients } = write(kind, 3)
  expect(recipients.at(-1)).toBe('- Lưu: VT, VP.')
  expect(recipients.filter((line) => line.includes('Lưu:'))).toHaveLength(1)
})

test.each(ofForm('register'))('%s has a cover instead of a text', (kind) => {
  const { body, recipients, cover } = write(kind, 3)
  expect([body, recipients]).toEqual([[], []])
  expect(cover).toContain('Năm: 2026')
})

test('passport numbers stand in the lists of those who get them, and nowhere else', () => {
  const shows = DocumentKind.options.filter((kind) => /[PCTK]\d{7}/.test(JSON.stringify(write(kind, 3))))
  expect(shows).toEqual([
    'outbound_trip_request',
    'outbound_trip_notice',
    'inbound_visit_notice',
    'inbound_visit_police_notice',
    'passport_custody',
    'passport_slip',
  ])
  // The slip is about one passport, and both who hand it over hold it in their hands.
  for (const kind of shows)
    expect(JSON.stringify({ ...write(kind, 3), appendices: [], pages: [] })).not.toMatch(/[PCTK]\d{7}/)
})

test('a tag means one thing: the same tag has the same label in every kind', () => {
  const labels = new Map<string, Set<string>>()
  for (const kind of DocumentKind.options)
    for (const { tag, label } of write(kind, 3).facts) labels.set(tag, (labels.get(tag) ?? new Set()).add(label))
  expect([...labels.values()].filter((names) => names.size > 1)).toEqual([])
})

test.each(DocumentKind.options)('no tag stands twice in %s', (kind) => {
  const tags = write(kind, 3).facts.map(({ tag }) => tag)
  expect(new Set(tags).size).toBe(tags.length)
})
