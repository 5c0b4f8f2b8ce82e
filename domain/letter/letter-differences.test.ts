import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { DocumentKind as kinds } from '#domain/document/document-kind.ts'
import type { VisitFacts } from '#domain/document/facts.ts'
import { specimenVisit } from '#domain/document/specimens/specimen-visit.ts'
import { alone, permitted, trip, tripDocument } from '#domain/document/testing/trip-documents.ts'
import { VISIT_LETTERS, writeVisit } from '#domain/document/testing/written-visit.ts'
import { differences, followsRecord, lostDifferences } from '#domain/letter/letter-differences.ts'
import { type OutboundTrip, PassportUsed, type TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { day } from '#domain/testing/samples.ts'

const between = (before: OutboundTrip, after: OutboundTrip, kind: DocumentKind = 'outbound_trip_report') =>
  differences(tripDocument(kind, before), tripDocument(kind, after))
const member = (n: number, changes: Partial<TripMember> = {}): TripMember => {
  const one = trip().members[n]
  if (one === undefined) throw new Error('the sample has two members')
  return { ...one, ...changes }
}
const withMembers = (...members: readonly TripMember[]) => trip({ members: [...members] })

test('an unchanged record differs in nothing, and neither does one that is merely told in another order', () => {
  expect(between(trip(), trip())).toEqual([])
  expect(between(trip(), withMembers(member(1), member(0)))).toEqual([])
})

test('a fact is told with its label, once', () => {
  expect(between(trip(), trip({ host: 'Viện Tokyo', returnsOn: day('2026-02-13') }))).toEqual([
    { label: 'Đơn vị mời', before: 'Viện Kansai', after: 'Viện Tokyo' },
    {
      label: 'Thời gian',
      before: '08 ngày, từ ngày 05 tháng 02 năm 2026 đến hết ngày 12 tháng 02 năm 2026',
      after: '09 ngày, từ ngày 05 tháng 02 năm 2026 đến hết ngày 13 tháng 02 năm 2026',
    },
  ])
})

describe('permission', () => {
  test('that came after the letter makes nothing in it wrong', () => {
    expect(between(trip(), trip({ decisions: [permitted] }))).toEqual([])
  })
  test('that the letter names is compared', () => {
    const other = { ...permitted, documentNumber: '126/QĐ-UBND' }
    const [found] = between(trip({ decisions: [permitted] }), trip({ decisions: [other] }))
    expect(found?.label).toBe('Văn bản cho phép')
  })
})

describe('a list is told row by row under its own title', () => {
  const title = /^DANH SÁCH/
  const lists = (before: OutboundTrip, after: OutboundTrip, kind?: DocumentKind) =>
    between(before, after, kind).filter(({ label }) => title.test(label))

  test('a person left out and a new one', () => {
    const next = member(0, { fullName: 'Hà Thị Ỵ' })
    const [found, ...others] = lists(trip(), withMembers(member(1), next))
    expect(others).toEqual([])
    expect(found?.before).toMatch(/^Mai Ánh Ỷ, Trưởng phòng, Văn phòng Sở/)
    expect(found?.after).toMatch(/^Bỏ: Mai Ánh Ỷ; Thêm: Hà Thị Ỵ, Trưởng phòng, Văn phòng Sở/)
  })

  test('a cell that changed, under the head of its column', () => {
    expect(lists(trip(), withMembers(member(1), member(0, { post: 'Phó Trưởng phòng' })))).toMatchObject([
      { before: 'Mai Ánh Ỷ – Chức vụ: Trưởng phòng', after: 'Mai Ánh Ỷ – Chức vụ: Phó Trưởng phòng' },
    ])
  })

  test('a name twice in the list is two people', () => {
    const [found] = lists(withMembers(member(1), member(0), member(0)), trip())
    expect(found?.after).toBe('Bỏ: Mai Ánh Ỷ')
  })

  test('so many that they have no room in a correction are counted', () => {
    const many = Array.from({ length: 200 }, (_, n) => member(0, { fullName: `Người Đi ${n}` }))
    const [found] = lists(trip(), withMembers(member(1), ...many))
    expect(found?.after.length).toBeLessThanOrEqual(2000)
    expect(found?.after).toMatch(/và \d+ nội dung khác$/)
  })
})

test('a new passport is told by the letter that carries passports, and nowhere does another letter show its number', () => {
  const passport = PassportUsed.parse({ kind: 'official', number: 'S7654321', expiresOn: null })
  const after = withMembers(member(1), member(0, { passport }))
  const notice = between(trip(), after, 'outbound_trip_notice')
  expect(JSON.stringify(notice)).toContain('Mai Ánh Ỷ – Số hộ chiếu: S7654321')
  for (const kind of ['outbound_trip_report', 'outbound_trip_submission', 'outbound_trip_decision'] as const)
    expect(between(trip(), after, kind), kind).toEqual([])
})

test('a paper without list names its people as a fact', () => {
  expect(between(trip(), alone(), 'outbound_trip_commitment').map(({ label }) => label)).toEqual([
    'Số người',
    'Thành phần',
  ])
})

describe('a visit that is altered after its letters went out', () => {
  const visitBetween = (kind: DocumentKind, before: VisitFacts, after: VisitFacts) =>
    differences(writeVisit(kind, before), writeVisit(kind, after))
  const moved = specimenVisit()
  const [first, ...rest] = moved.programme
  if (first === undefined) throw new Error('the specimen has a programme')

  test.each(VISIT_LETTERS)('%s: another place in the programme is told line by line', (kind) => {
    const after = { ...moved, programme: [{ ...first, place: 'Khu Công nghệ cao Mẫu' }, ...rest] }
    const [found, ...others] = visitBetween(kind, moved, after)
    expect(others).toEqual([])
    expect(found?.label).toMatch(/^CHƯƠNG TRÌNH/)
    expect(found?.after).toMatch(/Địa điểm: Khu Công nghệ cao Mẫu$/)
  })

  test('days are told once, as the time of the visit', () => {
    const after = { ...moved, departsOn: addDays(moved.departsOn, 1) }
    expect(visitBetween('inbound_visit_request', moved, after).map(({ label }) => label)).toEqual(['Thời gian'])
  })

  test('a further partner and another level are told to all, a place to mind to the police, a reception to Sở Ngoại vụ', () => {
    const after = {
      ...moved,
      level: 'Cấp bộ',
      furtherPartners: [{ name: 'Đại học Mẫu', country: 'JP' as const }],
      sensitivePlaces: ['Kho Mẫu'],
      restrictedAreaPermit: '9/GP',
      isReceivedByLeaders: !moved.isReceivedByLeaders,
    }
    const labels = (kind: DocumentKind) => visitBetween(kind, moved, after).map(({ label }) => label)
    const all = ['Đối tác khác', 'Cấp đoàn']
    expect(labels('inbound_visit_request')).toEqual(all)
    expect(labels('inbound_visit_notice')).toEqual([...all, 'Lãnh đạo UBND tỉnh tiếp'])
    expect(labels('inbound_visit_police_notice')).toEqual([
      ...all,
      'Địa điểm cần lưu ý về an ninh',
      'Giấy phép vào khu vực cấm, hạn chế',
    ])
  })
})

test('what the record has lost is told too', () => {
  expect(lostDifferences([{ label: 'Nguồn kinh phí' }])).toEqual([
    { label: 'Nguồn kinh phí', before: 'Đã ghi trong văn bản', after: 'Không còn trong hồ sơ' },
  ])
})

test('a reminder, a correction and a notice of a change tell of their own day and are not outdated by what follows', () => {
  const ofRecord = /^(outbound_trip|inbound_visit)_(?!change$)/
  expect(kinds.options.filter(followsRecord)).toEqual(kinds.options.filter((kind) => ofRecord.test(kind)))
})
