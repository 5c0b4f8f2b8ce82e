import { describe, expect, test } from 'vitest'
import type { VisitChange } from '#domain/document/facts.ts'
import { specimenVisit } from '#domain/document/specimens/specimen-visit.ts'
import { specimenCountries, specimenProfile, specimenSigner } from '#domain/document/specimens.ts'
import { texts } from '#domain/document/testing/written-visit.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { day } from '#domain/testing/samples.ts'

const outcome = (change: Partial<VisitChange> | null, guests = 3) =>
  writeDocument({
    kind: 'inbound_visit_change',
    facts: {
      type: 'visit_change',
      visit: specimenVisit(guests),
      change:
        change === null
          ? null
          : { kind: 'changed', on: day('2026-04-02'), reason: 'Theo đề nghị của bạn', documentNumber: '', ...change },
    },
    profile: specimenProfile,
    signer: specimenSigner,
    countries: specimenCountries,
    urgency: null,
    draftingSymbol: '',
    today: day('2026-04-02'),
  })
const written = (...about: Parameters<typeof outcome>) => {
  const result = outcome(...about)
  if (!result.ok) throw new Error(JSON.stringify(result.missing))
  return result.value
}

describe('a notice of what has changed', () => {
  test('goes to all three who were told, and tells the visit as it stands now', () => {
    const letter = written({ documentNumber: '12/CV-VM' })
    expect(letter.addressees).toHaveLength(3)
    expect(letter.subject).toMatch(/^V\/v thông báo thay đổi nội dung đón tiếp đoàn khách của /)
    const [opening, reason, basis, now, first] = texts(letter)
    expect(opening).toMatch(/đã được thông báo trước, .* thay đổi nội dung đón tiếp .* từ ngày 02 tháng 4 năm 2026\.$/)
    expect(reason).toBe('Lý do: Theo đề nghị của bạn.')
    expect(basis).toBe('Căn cứ: văn bản số 12/CV-VM.')
    expect(now).toBe('Thông tin về việc đón tiếp sau khi thay đổi như sau:')
    expect(first).toMatch(/^1\. Tên đoàn: /)
    expect(texts(letter).at(-1)).toMatch(/biết, phối hợp theo quy định\.\/\.$/)
  })

  test('carries the programme and the guests without passports: one letter for all three', () => {
    const letter = written({})
    expect(letter.appendices.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^DANH SÁCH/),
      expect.stringMatching(/^CHƯƠNG TRÌNH/),
    ])
    for (const { passportNumber } of specimenVisit(3).guests)
      expect(JSON.stringify(letter)).not.toContain(passportNumber)
  })

  test.each([
    ['postponed', 'hoãn đón tiếp'],
    ['cancelled', 'hủy đón tiếp'],
  ] as const)('that it is %s: no programme, no list, only that and why', (kind, words) => {
    const letter = written({ kind })
    expect(letter.subject).toContain(words)
    expect(letter.appendices).toEqual([])
    expect(texts(letter)).toHaveLength(3)
  })

  test('of one guest speaks of a guest', () => {
    expect(written({}, 1).subject).toMatch(/thay đổi nội dung đón tiếp khách của /)
  })

  test('cannot be written where nothing has changed, and leads to the decisions', () => {
    const result = outcome(null)
    expect(result.ok ? [] : result.missing.map(({ label }) => label)).toEqual(['Quyết định thay đổi, hoãn hoặc hủy'])
  })
})
