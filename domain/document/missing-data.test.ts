import { expect, test } from 'vitest'
import { type LetterFacts, missingData } from '#domain/document/missing-data.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { aMember, aProfile, aSigner, aStaffMember, aTrip } from '#domain/testing/samples.ts'

const leader = aMember(aStaffMember(1, { fullName: 'Đỗ Văn Ơn' }), { role: 'leader' })
const second = aMember(aStaffMember(2, { fullName: 'Mai Ánh Ỷ' }))
const trip = (changes: Partial<OutboundTrip> = {}): OutboundTrip => ({
  ...aTrip(1, { members: [second, leader] }),
  ...changes,
})
const bare = (changes: Partial<OutboundTrip['members'][number]>) =>
  trip({ members: trip().members.map((member) => ({ ...member, ...changes })) })

const missing = (changes: Partial<LetterFacts> = {}) =>
  missingData({ kind: 'outbound_trip_report', trip: trip(), profile: aProfile(), signer: aSigner(), ...changes })

test.each<[string, Partial<LetterFacts>, readonly string[]]>([
  ['nothing', {}, []],
  ['agency profile', { profile: null }, ['Hồ sơ cơ quan đang có hiệu lực']],
  ['signer', { signer: null }, ['Người ký']],
  ['purpose', { trip: trip({ purpose: '' }) }, ['Mục đích, nội dung chuyến đi']],
  ['purpose of a private trip, which its kind tells', { trip: trip({ kind: 'private_tourism', purpose: '' }) }, []],
  ['host, who is not obligatory', { trip: trip({ host: '' }) }, []],
  ['funding', { trip: trip({ funding: [] }) }, ['Nguồn kinh phí']],
  ['leader', { trip: bare({ role: 'member' }) }, ['Trưởng đoàn']],
  ['passport, not for the people’s committee', { trip: bare({ passport: null }) }, []],
  [
    'passport',
    { kind: 'outbound_trip_notice', trip: bare({ passport: null }) },
    ['Hộ chiếu của Mai Ánh Ỷ', 'Hộ chiếu của Đỗ Văn Ơn'],
  ],
  ['birth day, not for the people’s committee', { trip: bare({ birth: { known: 'no' } }) }, []],
  [
    'birth day',
    { kind: 'outbound_trip_notice', trip: bare({ birth: { known: 'no' } }) },
    ['Ngày sinh của Mai Ánh Ỷ', 'Ngày sinh của Đỗ Văn Ơn'],
  ],
])('%s', (_what, changes, labels) => {
  expect(missing(changes).map(({ label }) => label)).toEqual(labels)
})

test('everything is told at once, each with the place to enter it', () => {
  const all = missing({
    kind: 'outbound_trip_notice',
    profile: null,
    signer: null,
    trip: trip({ funding: [], members: [{ ...leader, passport: null }] }),
  })
  expect(all.map(({ jump }) => jump)).toEqual([
    { page: 'agency', field: 'profiles' },
    { page: 'trip', field: 'funding' },
    { page: 'trip', field: 'members', id: leader.staffMemberId },
    { page: 'agency', field: 'signers' },
  ])
})
