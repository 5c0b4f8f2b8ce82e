import { describe, expect, test } from 'vitest'
import { OwnTrip } from '#contract/routes/return-report.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import { dayRange, owedOf, reportAction } from '#renderer/features/my-trips/own-trip-words.ts'

const trip = (changes: Partial<Record<keyof OwnTrip, unknown>> = {}): OwnTrip =>
  OwnTrip.parse({
    tripId: sampleId(4, 1),
    memberId: sampleId(8, 1),
    title: 'Đoàn công tác tại Nhật Bản',
    kind: 'business',
    phase: 'returned',
    countries: ['JP'],
    departsOn: '2026-03-02',
    returnsOn: '2026-03-06',
    mayReport: true,
    reportState: null,
    note: '',
    reportDueOn: '2026-03-17',
    passportDueOn: null,
    ...changes,
  })
const today = day('2026-03-09')
const sentences = (...trips: readonly OwnTrip[]) => owedOf(trips, today).map(({ sentence }) => sentence)

describe('what a traveller must do', () => {
  test.each<[string, Parameters<typeof trip>[0], readonly string[]]>([
    ['a report', {}, ['Nộp báo cáo kết quả, hạn thứ Ba, 17/03/2026']],
    ['a report that no rule sets a day for', { reportDueOn: null }, ['Nộp báo cáo kết quả']],
    [
      'a report that came back',
      { reportState: 'sent_back' },
      ['Bổ sung và nộp lại báo cáo kết quả, hạn thứ Ba, 17/03/2026'],
    ],
    [
      'a part that came back while the group is abroad',
      { phase: 'abroad', reportState: 'sent_back', reportDueOn: null },
      ['Bổ sung và nộp lại báo cáo kết quả'],
    ],
    [
      'a passport',
      { reportState: 'submitted', reportDueOn: null, passportDueOn: '2026-03-13' },
      ['Nộp lại hộ chiếu công vụ, ngoại giao, hạn thứ Sáu, 13/03/2026'],
    ],
    ['nothing before the return', { phase: 'abroad', reportDueOn: null }, []],
    ['nothing once his part is filed', { reportState: 'submitted', reportDueOn: null }, []],
    ['nothing on a trip that did not take place', { phase: 'cancelled', mayReport: false, reportDueOn: null }, []],
    ['nothing when he stayed at home', { mayReport: false, reportDueOn: null }, []],
  ])('is %s', (_what, changes, expected) => {
    expect(sentences(trip(changes))).toEqual(expected)
  })

  test('comes in the order of its days, late things marked', () => {
    const owed = owedOf([trip({ reportDueOn: null }), trip(), trip({ reportDueOn: '2026-03-06' })], today)
    expect(owed.map(({ dueOn, isLate }) => [dueOn, isLate])).toEqual([
      ['2026-03-06', true],
      ['2026-03-17', false],
      [null, false],
    ])
  })

  test('is not late on the day itself', () => {
    expect(owedOf([trip({ reportDueOn: today })], today)[0]?.isLate).toBe(false)
  })
})

test.each<[Parameters<typeof trip>[0], boolean, string | null]>([
  [{}, true, 'Viết báo cáo'],
  [{ mayReport: false }, true, null],
  [{ reportState: 'draft' }, true, 'Viết tiếp báo cáo'],
  [{ reportState: 'sent_back' }, true, 'Bổ sung báo cáo'],
  [{ reportState: 'submitted' }, true, 'Xem báo cáo'],
  [{ reportState: 'accepted' }, true, 'Xem báo cáo'],
  // A leader's part is filed by the officer; he reads it.
  [{}, false, null],
  [{ reportState: 'sent_back' }, false, 'Xem báo cáo'],
])('with %j, writing allowed: %s, the button says %s', (changes, mayWrite, label) => {
  expect(reportAction(trip(changes), mayWrite)).toBe(label)
})

test('a trip of one day is named by it', () => {
  expect(dayRange(trip())).toBe('02/03/2026 – 06/03/2026')
  expect(dayRange(trip({ returnsOn: '2026-03-02' }))).toBe('02/03/2026')
})
