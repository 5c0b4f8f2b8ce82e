import { describe, expect, it } from 'vitest'
import type { Duty } from '#domain/duty/duty.ts'
import { AgencyProfile } from '#domain/agency/agency.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { authorityName, dutyLook, eventDayOf, fulfilmentWords } from '#renderer/features/outbound-trip/duty-words.ts'

const day = (text: string) => LocalDate.parse(text)

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
  ])('%s with %i %s', (state, days, unit, tone, label) => {
    expect(dutyLook({ state, days, unit })).toEqual({ tone, label })
  })

  it.each([
    ['05/KHCN-VP', day('2026-01-05'), 'Văn bản số 05/KHCN-VP ngày 05/01/2026, gửi ngày 06/01/2026'],
    ['05/KHCN-VP', null, 'Văn bản số 05/KHCN-VP, gửi ngày 06/01/2026'],
    ['', day('2026-01-05'), 'Văn bản ngày 05/01/2026, gửi ngày 06/01/2026'],
    ['', null, 'Gửi ngày 06/01/2026'],
  ])('says what met it: number %j, day %j', (documentNumber, documentOn, words) => {
    expect(fulfilmentWords({ documentNumber, documentOn, sentOn: day('2026-01-06') })).toBe(words)
  })

  it('names authorities after the profile in force, and by their role when there is none', () => {
    const profile = AgencyProfile.parse({
      id: '0b5f7f6e-58a1-4d0f-9a43-1c6f5e1f2a10',
      validFrom: '2025-07-01',
      superiorName: 'UBND tỉnh Bắc Ninh',
      name: 'Sở Khoa học và Công nghệ',
      symbol: 'KHCN',
      draftingSymbol: 'VP',
      place: 'Bắc Ninh',
      peopleCommitteeName: 'Ủy ban nhân dân tỉnh Bắc Ninh',
      hasForeignAffairsDepartment: false,
      foreignAffairsName: 'Văn phòng UBND tỉnh Bắc Ninh',
      provincialPoliceName: 'Công an tỉnh Bắc Ninh',
    })
    expect(authorityName('people_committee', profile)).toBe('Ủy ban nhân dân tỉnh Bắc Ninh')
    expect(authorityName('foreign_affairs', profile)).toBe('Văn phòng UBND tỉnh Bắc Ninh')
    expect(authorityName('people_committee', null)).toBe('UBND tỉnh')
    expect(authorityName('party_cell', profile)).toBe('Chi bộ, đảng ủy')
  })

  it('hangs on the actual day as soon as it is recorded', () => {
    const planned = { departsOn: day('2026-01-12'), returnsOn: day('2026-01-20'), actualExitOn: null, actualEntryOn: null }
    expect(eventDayOf('departure', planned)).toBe('2026-01-12')
    expect(eventDayOf('return', { ...planned, actualEntryOn: day('2026-01-22') })).toBe('2026-01-22')
  })
})
