import { describe, expect, it } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import {
  calendarNotice,
  isMetByLetter,
  passportWords,
  travellers,
  unrecordedWords,
} from '#renderer/features/overview/overview-words.ts'

describe('the words of the overview', () => {
  it.each([
    [1, 'Trần Văn Bình'],
    [2, 'Trần Văn Bình và 1 người khác'],
    [8, 'Trần Văn Bình và 7 người khác'],
  ])('name a group of %i: %s', (memberCount, words) => {
    expect(travellers({ leaderName: 'Trần Văn Bình', memberCount })).toBe(words)
  })

  it.each([
    ['exit', 'Chưa ghi nhận ngày đi, dự kiến thứ Hai, 12/01/2026'],
    ['entry', 'Chưa ghi nhận ngày về, dự kiến thứ Hai, 12/01/2026'],
  ] as const)('say what is not recorded: %s', (missing, words) => {
    expect(unrecordedWords({ missing, plannedOn: LocalDate.parse('2026-01-12') })).toBe(words)
  })

  it.each([
    ['trip_report_before', true],
    ['trip_change_notice', true],
    ['passport_hand_back', false],
    ['office_rule_1', false],
  ])('offer a letter for %s: %s', (ruleCode, isOffered) => {
    expect(isMetByLetter(ruleCode)).toBe(isOffered)
  })

  it('count passports that should be back', () => {
    expect(passportWords(3)).toBe('3 hộ chiếu quá hạn nộp lại')
  })

  it.each([
    [[], null],
    [[2027], 'Chưa có lịch nghỉ chính thức năm 2027. Hạn tính qua năm này là tạm tính.'],
    [[2027, 2028], 'Chưa có lịch nghỉ chính thức năm 2027, 2028. Hạn tính qua các năm này là tạm tính.'],
  ])('warn of years without calendar: %o', (years, words) => {
    expect(calendarNotice(years)).toBe(words)
  })
})
