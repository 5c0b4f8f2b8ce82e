import { describe, expect, it } from 'vitest'
import type { Duty } from '#domain/duty/duty.ts'
import { aMember, aStaffMember, day } from '#domain/testing/samples.ts'
import { dutyGroups, dutyLook, fulfilmentWords, reopenedWords, waiverWords } from '#renderer/words/duty-item-words.ts'

const first = aMember(aStaffMember(1), { role: 'leader' })
const second = aMember(aStaffMember(2))

const duty = (changes: Partial<Duty>): Duty => ({
  ruleCode: 'trip_report_before',
  authority: 'people_committee',
  memberId: null,
  memberNames: [],
  document: 'Báo cáo trước chuyến đi',
  event: 'departure',
  dueOn: day('2026-01-06'),
  plannedOn: day('2026-01-12'),
  isProvisional: false,
  isReopened: false,
  state: 'not_due',
  days: 3,
  unit: 'working_day',
  why: '',
  basis: '',
  hasLegalBasis: true,
  counted: [],
  skipped: [],
  fulfilment: null,
  waiver: null,
  ...changes,
})

describe('the words of a duty', () => {
  it.each<[Duty['state'], number, Duty['unit'], string, string]>([
    ['overdue', -4, 'working_day', 'late', 'Quá hạn · muộn 4 ngày làm việc'],
    ['overdue', -20, 'calendar_day', 'late', 'Quá hạn · muộn 20 ngày'],
    ['due_soon', 2, 'working_day', 'soon', 'Sắp đến hạn · còn 2 ngày làm việc'],
    ['due_soon', 0, 'working_day', 'soon', 'Đến hạn hôm nay'],
    ['not_due', 12, 'working_day', 'idle', 'Chưa đến hạn · còn 12 ngày làm việc'],
    ['awaiting_return', 9, 'working_day', 'idle', 'Chờ ghi nhận ngày về'],
    ['done', 0, 'working_day', 'done', 'Đã làm'],
    ['done_late', 3, 'working_day', 'done', 'Đã làm · muộn 3 ngày làm việc'],
    ['waived', 0, 'working_day', 'done', 'Được miễn'],
  ])('%s with %i %s', (state, days, unit, tone, label) => {
    expect(dutyLook({ event: 'return', state, days, unit })).toEqual({ tone, label })
  })

  it('a visit waits for its guests to leave, and its changed arrival is told anew', () => {
    expect(dutyLook({ event: 'visit_end', state: 'awaiting_return', days: 9, unit: 'working_day' }).label).toBe(
      'Chờ ghi nhận ngày rời',
    )
    expect(reopenedWords('arrival')).toBe('Cần gửi lại: ngày đến đã đổi')
  })

  it.each([
    ['05/KHCN-VP', day('2026-01-05'), 'Văn bản số 05/KHCN-VP ngày 05/01/2026, gửi ngày 06/01/2026'],
    ['05/KHCN-VP', null, 'Văn bản số 05/KHCN-VP, gửi ngày 06/01/2026'],
    ['', day('2026-01-05'), 'Văn bản ngày 05/01/2026, gửi ngày 06/01/2026'],
    ['', null, 'Gửi ngày 06/01/2026'],
  ])('says what met it: number %j, day %j', (documentNumber, documentOn, words) => {
    expect(fulfilmentWords({ documentNumber, documentOn, sentOn: day('2026-01-06') })).toBe(words)
  })

  it.each([
    [null, '', 'Được miễn: đã gửi chung với đoàn của tỉnh (Lương Văn Mẫu ký)'],
    [null, '12/TB', 'Được miễn: đã gửi chung với đoàn của tỉnh (Lương Văn Mẫu ký, văn bản số 12/TB)'],
    [day('2026-01-12'), '', 'Được lùi hạn đến thứ Hai, 12/01/2026: đã gửi chung với đoàn của tỉnh (Lương Văn Mẫu ký)'],
  ])('says what was waived or postponed, why and by whom: %j %j', (postponedTo, documentNumber, words) => {
    const reason = 'đã gửi chung với đoàn của tỉnh'
    expect(waiverWords({ postponedTo, documentNumber, reason, signer: 'Lương Văn Mẫu' })).toBe(words)
  })

  it('says why it is owed anew', () => {
    expect(reopenedWords('departure')).toBe('Cần gửi lại: ngày đi đã đổi')
    expect(reopenedWords('change')).toBe('Cần gửi lại: lại có thay đổi')
  })
})

it('duties of single members stand under one head, all by due day', () => {
  const hand = { ruleCode: 'passport_hand_back', authority: 'passport_manager', event: 'return' } as const
  const groups = dutyGroups(
    [
      duty({ ...hand, memberId: first.id, dueOn: day('2026-01-29') }),
      duty({ ...hand, memberId: second.id, dueOn: day('2026-01-24') }),
      duty({ event: 'return', dueOn: day('2026-01-26') }),
      duty({ event: 'departure' }),
    ],
    'return',
  )
  expect(groups.map(({ duties }) => duties.map(({ dueOn }) => dueOn))).toEqual([
    ['2026-01-24', '2026-01-29'],
    ['2026-01-26'],
  ])
})
