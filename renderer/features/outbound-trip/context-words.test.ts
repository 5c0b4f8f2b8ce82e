import { describe, expect, it } from 'vitest'
import type { TripContext } from '#contract/routes/outbound-trip.ts'
import { OutboundTripId, StaffMemberId, TripMemberId } from '#domain/shared/ids.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import { abroadWords, passportLook, warningWords } from '#renderer/features/outbound-trip/context-words.ts'

type Member = TripContext['members'][number]

const member = (n: number, changes: Partial<Member> = {}): Member => ({
  memberId: TripMemberId.parse(sampleId(9, n)),
  fullName: `Nguyễn Văn ${n}`,
  daysAbroadThisYear: 0,
  tripsThisYear: 0,
  otherTrips: [],
  debts: [],
  clashes: [],
  passport: 'fine',
  passportExpiresOn: day('2030-01-01'),
  ...changes,
})
const debt = { code: 'owes_report', what: '', detail: '', subject: '' } as const
const clash = {
  tripId: OutboundTripId.parse(sampleId(4, 1)),
  tripTitle: 'Đoàn khác',
  staffMemberId: StaffMemberId.parse(sampleId(2, 1)),
  fullName: 'Nguyễn Văn 1',
  from: day('2026-01-12'),
  to: day('2026-01-20'),
}

describe('the context of a decision', () => {
  it.each([
    ['none', null, 'soon', 'Chưa chọn hộ chiếu'],
    ['unknown', null, 'unsure', 'Chưa rõ hạn hộ chiếu'],
    ['expired', '2026-01-01', 'late', 'Hết hạn trước ngày về: 01/01/2026'],
    ['expires_soon', '2026-05-01', 'soon', 'Còn dưới 6 tháng sau ngày về: 01/05/2026'],
    ['fine', '2030-01-01', 'done', 'Còn hạn đến 01/01/2030'],
  ] as const)('says of a passport that is %s until %s', (passport, on, tone, label) => {
    expect(passportLook({ passport, passportExpiresOn: on === null ? null : day(on) })).toEqual({ tone, label })
  })

  it('counts trips and days of the year', () => {
    expect(abroadWords({ tripsThisYear: 0, daysAbroadThisYear: 0 })).toBe('Chưa đi chuyến nào')
    expect(abroadWords({ tripsThisYear: 2, daysAbroadThisYear: 15 })).toBe('2 chuyến, 15 ngày')
  })

  it('says at once what speaks against the trip, and nothing when nothing does', () => {
    expect(warningWords({ members: [member(1), member(2)] })).toBeNull()
    expect(
      warningWords({
        members: [
          member(1, { clashes: [clash], debts: [debt] }),
          member(2, { debts: [debt, debt] }),
          member(3, { passport: 'expires_soon' }),
        ],
      }),
    ).toBe(
      '1 người trùng ngày với chuyến khác; 2 người còn nợ báo cáo hoặc hộ chiếu; 1 người có hộ chiếu còn dưới 6 tháng sau ngày về.',
    )
  })
})
