import { describe, expect, it } from 'vitest'
import { outboundTripErrors } from '#domain/outbound-trip/outbound-trip.ts'
import { overlapSentence } from '#renderer/features/outbound-trip/overlap-words.ts'
import { tripProblems } from '#renderer/features/outbound-trip/trip-problems.ts'

const members = [
  { of: 'staff', staffMemberId: 'a', role: 'leader' },
  { of: 'staff', staffMemberId: 'b', role: 'member' },
  { of: 'staff', staffMemberId: 'c', role: 'leader' },
  { of: 'outside', role: 'member' },
] as const
const clash = {
  tripId: 't',
  tripTitle: 'Đoàn Hàn Quốc',
  staffMemberId: 'b',
  fullName: 'Trần Thị Bình',
  from: '2026-01-18',
  to: '2026-01-25',
}

describe('a failed save of a trip', () => {
  it.each([
    ['outbound_trip.returns_before_departure', {}, 'returnsOn'],
    ['outbound_trip.no_leader', {}, 'members.0.role'],
    ['outbound_trip.several_leaders', {}, 'members.2.role'],
    ['outbound_trip.member_twice', { staffMemberId: 'b' }, 'members.1.staffMemberId'],
    ['outbound_trip.member_inactive', { staffMemberId: 'b', fullName: 'Trần Thị Bình' }, 'members.1.staffMemberId'],
    ['outbound_trip.member_inactive', { fullName: 'Trần Thị Bình' }, 'root'],
    ['outbound_trip.passport_not_found', { staffMemberId: 'c', fullName: 'Lê Văn Cường' }, 'members.2.passportId'],
    ['outbound_trip.host_missing', {}, 'host'],
    ['outbound_trip.donor_missing', { index: 2 }, 'funding.2.donor'],
    ['outbound_trip.leg_dates_wrong', { index: 1 }, 'legs.1.from'],
    ['outbound_trip.late_reason_missing', {}, 'lateReason'],
    ['outbound_trip.plan_item_not_found', {}, 'planItemId'],
    ['outbound_trip.member_not_found', { staffMemberId: 'c' }, 'members.2.staffMemberId'],
    ['outbound_trip.member_not_found', {}, 'root'],
    ['outbound_trip.overlaps', { clashes: [clash] }, 'members.1.staffMemberId'],
    ['outbound_trip.overlaps', {}, 'root'],
    ['outbound_trip.changed_elsewhere', {}, 'root'],
    ['ipc.invalid_input', {}, 'root'],
  ] as const)('%s with %j stands at %s', (code, details, field) => {
    expect(tripProblems({ code, details }, members).map((problem) => problem.field)).toEqual([field])
  })

  it('says of an overlap which trip and which days, at each member concerned', () => {
    const second = { ...clash, staffMemberId: 'c', from: '2026-01-30', to: '2026-02-02' }
    const problems = tripProblems({ code: 'outbound_trip.overlaps', details: { clashes: [clash, second] } }, members)
    expect(problems.map(({ field }) => field)).toEqual(['members.1.staffMemberId', 'members.2.staffMemberId'])
    expect(problems[0]?.message).toContain('“Đoàn Hàn Quốc”, 18–25/01/2026')
    expect(problems[1]?.message).toContain('30/01–02/02/2026')
  })

  it('has a sentence that ends as one for every code', () => {
    for (const code of outboundTripErrors) {
      const [problem] = tripProblems({ code, details: {} }, members)
      expect(problem?.message, code).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('names everybody where there is no list to put it at', () => {
    expect(overlapSentence([])).toContain('Có người trong đoàn')
  })
})
