import { describe, expect, test } from 'vitest'
import { document, input, profile, signer, trip, tripDocument } from '#domain/document/testing/trip-documents.ts'
import { type DocumentInput, missingData } from '#domain/document/write-document.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { aMember, aProfile, aSigner, aStaffMember, aTrip } from '#domain/testing/samples.ts'

describe('head and end of a document', () => {
  test('names stand in capitals where the decree demands it, and nowhere else', () => {
    const content = document()
    expect(content.superior).toBe('UBND TỈNH BẮC NINH')
    expect(content.agency).toBe('SỞ KHOA HỌC VÀ CÔNG NGHỆ')
    expect(content.signing).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'])
    expect(content.signerName).toBe('Lưu Thị Mỵ')
    expect(content.addressees).toEqual(['Ủy ban nhân dân tỉnh Bắc Ninh'])
  })

  test('a công văn has agency and drafting unit for a symbol, any other type its abbreviation and the agency', () => {
    expect(document().symbol).toBe('KHCN-VP')
    expect(document({ draftingSymbol: 'QLKH' }).symbol).toBe('KHCN-QLKH')
    expect(tripDocument('outbound_trip_submission').symbol).toBe('TTr-KHCN')
    expect(tripDocument('outbound_trip_decision').symbol).toBe('QĐ-KHCN')
    expect(tripDocument('outbound_trip_pre_report').symbol).toBe('BC-KHCN')
    expect(tripDocument('outbound_trip_commitment').symbol).toBe('')
  })

  test('recipients: "Như trên", the office’s own lines, the archive copy with the drafting unit', () => {
    expect(document().recipients).toEqual(['- Như trên;', '- Giám đốc Sở (để b/c);', '- Lưu: VT, VP.'])
    expect(document({ draftingSymbol: 'QLKH' }).recipients.at(-1)).toBe('- Lưu: VT, QLKH.')
    expect(tripDocument('outbound_trip_notice').recipients).toEqual(['- Như trên;', '- Lưu: VT, VP.'])
    expect(tripDocument('outbound_trip_decision').recipients).toEqual(['- Như Điều 3;', '- Lưu: VT, VP.'])
    expect(tripDocument('outbound_trip_commitment').recipients).toEqual([])
  })

  test('the notice goes to the body that does the work where there is no Sở Ngoại vụ', () => {
    expect(tripDocument('outbound_trip_notice').addressees).toEqual(['Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh'])
  })

  test('one body that does the work of two is addressed once', () => {
    const same = { ...profile, foreignAffairsName: profile.peopleCommitteeName }
    const content = document({ kind: 'outbound_trip_pre_report', profile: same })
    expect(content.addressees).toEqual(['Ủy ban nhân dân tỉnh Bắc Ninh'])
  })
})

describe('what is missing', () => {
  const leader = aMember(aStaffMember(1, { fullName: 'Đỗ Văn Ơn' }), { role: 'leader' })
  const second = aMember(aStaffMember(2, { fullName: 'Mai Ánh Ỷ' }))
  const ofTrip = (changes: Partial<OutboundTrip> = {}): Pick<DocumentInput, 'facts'> => ({
    facts: { type: 'trip', trip: { ...aTrip(1, { members: [second, leader] }), ...changes } },
  })
  const bare = (changes: Partial<OutboundTrip['members'][number]>) =>
    ofTrip({ members: [second, leader].map((member) => ({ ...member, ...changes })) })
  const missing = (changes: Partial<DocumentInput>) =>
    missingData({ kind: 'outbound_trip_report', ...ofTrip(), profile: aProfile(), signer: aSigner(), ...changes })
  const notice = { kind: 'outbound_trip_notice' } as const
  const decision = { kind: 'outbound_trip_decision' } as const

  test.each<[string, Partial<DocumentInput>, readonly string[]]>([
    ['nothing', {}, []],
    ['agency profile', { profile: null }, ['Hồ sơ cơ quan đang có hiệu lực']],
    ['signer', { signer: null }, ['Người ký']],
    ['purpose', ofTrip({ purpose: '' }), ['Mục đích, nội dung chuyến đi']],
    ['purpose of a private trip, which its kind tells', ofTrip({ kind: 'private_tourism', purpose: '' }), []],
    ['host, who is not obligatory', ofTrip({ host: '' }), []],
    ['funding', ofTrip({ funding: [] }), ['Nguồn kinh phí']],
    ['leader', bare({ role: 'member' }), ['Trưởng đoàn']],
    ['passport, not for the people’s committee', bare({ passport: null }), []],
    ['passport', { ...notice, ...bare({ passport: null }) }, ['Hộ chiếu của Mai Ánh Ỷ', 'Hộ chiếu của Đỗ Văn Ơn']],
    ['birth day, not for the people’s committee', bare({ birth: { known: 'no' } }), []],
    [
      'birth day',
      { ...notice, ...bare({ birth: { known: 'no' } }) },
      ['Ngày sinh của Mai Ánh Ỷ', 'Ngày sinh của Đỗ Văn Ơn'],
    ],
    [
      'the bases of a decision, which no text of law gives',
      { ...decision, profile: aProfile(1, { decisionBases: [] }) },
      ['Căn cứ ban hành quyết định'],
    ],
  ])('%s', (_what, changes, labels) => {
    expect(missing(changes).map(({ label }) => label)).toEqual(labels)
  })

  test('everything is told at once, each with the place to enter it', () => {
    const all = missing({
      ...notice,
      profile: null,
      signer: null,
      ...ofTrip({ funding: [], members: [{ ...leader, passport: null }] }),
    })
    expect(all.map(({ jump }) => jump)).toEqual([
      { page: 'agency', field: 'profiles' },
      { page: 'trip', field: 'funding' },
      { page: 'trip', field: 'members', id: leader.staffMemberId },
      { page: 'agency', field: 'signers' },
    ])
  })
})

test('facts of another kind of record are a bug, not a document', () => {
  expect(() => document(input({ kind: 'reminder', facts: { type: 'trip', trip: trip() }, profile, signer }))).toThrow(
    /reminder/,
  )
})
