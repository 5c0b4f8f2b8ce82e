import { describe, expect, it } from 'vitest'
import type { GateProblem } from '#domain/outbound-trip/gate-problem.ts'
import { debtorProblems, overlapProblems } from '#domain/outbound-trip/gates.ts'
import { OutboundTripId, StaffMemberId } from '#domain/shared/ids.ts'
import { aProfile, day, sampleId } from '#domain/testing/samples.ts'
import { gateJump, gateSentence } from '#renderer/features/outbound-trip/gate-words.ts'

const problem = (code: GateProblem['code'], what = '', detail = ''): GateProblem => ({
  code,
  what,
  detail,
  subject: '',
})
const other = {
  staffMemberId: StaffMemberId.parse(sampleId(2, 1)),
  fullName: 'Trần Văn Bình',
  tripId: OutboundTripId.parse(sampleId(4, 7)),
  tripTitle: 'Đoàn khảo sát Hàn Quốc 2026',
}

describe('what a gate misses, as a sentence', () => {
  it.each([
    [
      problem('duty_open', 'Báo cáo trước chuyến đi', 'agency_head 06/01/2026'),
      'Chưa gửi Thủ trưởng cơ quan: Báo cáo trước chuyến đi, hạn 06/01/2026',
    ],
    [problem('party_opinion_missing', 'Trần Văn Bình'), 'Chưa có ý kiến chi bộ về Trần Văn Bình'],
    [problem('party_disagreed', 'Trần Văn Bình'), 'Chi bộ không đồng ý cho Trần Văn Bình đi'],
    [problem('entry_not_recorded'), 'Chưa ghi nhận ngày về thực tế'],
    [problem('report_not_accepted', '', 'none'), 'Chưa có báo cáo kết quả chuyến đi'],
    [problem('report_not_accepted', '', 'submitted'), 'Báo cáo kết quả đã nộp, chờ tiếp nhận'],
    [problem('passport_out', 'Trần Văn Bình'), 'Hộ chiếu của Trần Văn Bình chưa nộp lại'],
  ])('%o', (given, words) => {
    expect(gateSentence(given, null)).toBe(words)
  })

  it('names the authority as the agency does', () => {
    const profile = aProfile(1, { peopleCommitteeName: 'UBND tỉnh Mẫu' })
    expect(gateSentence(problem('duty_open', 'Báo cáo', 'people_committee 06/01/2026'), profile)).toContain(
      'UBND tỉnh Mẫu',
    )
  })

  it('names the other trip with its day, as the gates tell them, and leads to it', () => {
    const [report] = debtorProblems([{ ...other, kind: 'report', dueOn: day('2026-01-12') }])
    const [clash] = overlapProblems([{ ...other, from: day('2026-01-12'), to: day('2026-01-20') }])
    if (!report || !clash) throw new Error('a debt and a clash are problems')
    expect(gateSentence(report, null)).toBe(
      'Trần Văn Bình chưa nộp báo cáo kết quả chuyến “Đoàn khảo sát Hàn Quốc 2026”, hạn 12/01/2026',
    )
    expect(gateSentence(clash, null)).toBe(
      'Trần Văn Bình có tên trong “Đoàn khảo sát Hàn Quốc 2026”, 12/01/2026–20/01/2026',
    )
    for (const one of [report, clash]) expect(gateJump(one)).toEqual({ trip: other.tripId })
  })

  it('leads to the part of the page where it is put right', () => {
    expect(gateJump(problem('duty_open'))).toEqual({ to: 'duties' })
    expect(gateJump(problem('party_opinion_missing'))).toEqual({ to: 'members' })
    expect(gateJump(problem('report_not_accepted'))).toEqual({ to: 'reports' })
    expect(gateJump(problem('overlaps'))).toBeNull()
  })
})
