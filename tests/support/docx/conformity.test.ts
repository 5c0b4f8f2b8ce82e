import { describe, expect, test } from 'vitest'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { conformity, failures } from '#electron/documents/conformity/conformity.ts'
import { isParagraph, isTable } from '#electron/documents/conformity/docx-model.ts'
import { readDocx } from '#electron/documents/conformity/read-docx.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import { type DocumentCase, documentCases, docxOf, shippedTemplate } from '#tests/support/document-cases.ts'
import { NASTY } from '#tests/support/letter-samples.ts'
import { type Fault, planted } from './faults.ts'
import {
  appendixFaults,
  decisionFaults,
  namedFaults,
  personalFaults,
  registerFaults,
  unaddressedFaults,
} from './form-faults.ts'
import { letterFaults, urgencyFaults } from './letter-faults.ts'

const caseOf = (kind: DocumentKind, name: string): DocumentCase => {
  const found = documentCases(kind).find((one) => one.name.endsWith(`-${name}`))
  if (found === undefined) throw new Error(`${kind} has no case ${name}`)
  return found
}
const checksOf = ({ kind, content }: DocumentCase, docx: Uint8Array) =>
  conformity(docx, { kind, urgency: content.urgency })

describe.each(DocumentKind.options)('%s', (kind) => {
  // Long lists take seconds; `npm run show -- documents` has them.
  const cases = documentCases(kind).filter(({ name }) => !/-(?:60|300)-members$/.test(name))
  test.each(cases.map((one) => [one.name, one] as const))('%s meets every demand of Phụ lục I', (_name, one) => {
    const checks = checksOf(one, docxOf(one))
    expect(checks.length).toBeGreaterThan(28)
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
  })
})

test('a letter to several addressees lists them under the colon', () => {
  const one = caseOf('outbound_trip_report', 'short')
  const content = { ...one.content, addressees: ['Bộ Ngoại giao', 'Bộ Công an', 'Sở Ngoại vụ tỉnh Bắc Ninh'] }
  const produced = produceDocx(content, one.numbering, shippedTemplate(one.kind))
  expect(failures(checksOf(one, produced))).toEqual([])
  const texts = readDocx(produced)
    .sections[0]?.blocks.filter(isParagraph)
    .map(({ text }) => text)
    .filter((text) => text !== '')
  expect(texts?.slice(0, 4)).toEqual(['Kính gửi:', '- Bộ Ngoại giao;', '- Bộ Công an;', '- Sở Ngoại vụ tỉnh Bắc Ninh.'])
})

test('whatever an officer pastes comes out literally', () => {
  const model = readDocx(docxOf(caseOf('outbound_trip_report', 'long')))
  const [letter, appendix] = model.sections
  const body = letter?.blocks.filter(isParagraph).map(({ text }) => text) ?? []
  expect(body.some((text) => text.includes(`Dòng thứ nhất ${NASTY}`))).toBe(true)
  const row = appendix?.blocks.find(isTable)?.rows[1]
  expect(row?.cells[2]?.paragraphs[0]?.text).toContain(NASTY)
})

describe.each<[string, DocumentCase, readonly Fault[]]>([
  ['công văn', caseOf('outbound_trip_report', 'short'), letterFaults],
  ['dấu độ khẩn', caseOf('outbound_trip_report', 'very-urgent'), urgencyFaults],
  ['văn bản có tên loại', caseOf('outbound_trip_result', 'short'), namedFaults],
  ['văn bản không có Kính gửi', caseOf('inbound_visit_programme', 'short'), unaddressedFaults],
  ['quyết định', caseOf('outbound_trip_decision', 'short'), decisionFaults],
  ['phụ lục', caseOf('period_report', 'short'), appendixFaults],
  ['giấy tờ cá nhân', caseOf('outbound_trip_commitment', 'short'), personalFaults],
  ['sổ', caseOf('outgoing_register', 'short'), registerFaults],
])('%s: a planted fault turns its check red', (_form, one, faults) => {
  const docx = docxOf(one)
  test.each(faults.map((fault) => [fault.what, fault] as const))('%s', (_what, fault) => {
    expect(failures(checksOf(one, planted(docx, fault)))).toContainEqual(expect.stringMatching(fault.red))
  })
})
