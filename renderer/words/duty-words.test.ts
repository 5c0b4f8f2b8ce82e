import { describe, expect, it } from 'vitest'
import { AgencyProfile } from '#domain/agency/agency.ts'
import { authorityName, dutyDistance } from '#renderer/words/duty-words.ts'

const profile = AgencyProfile.parse({
  id: '7f8a2b1c-0d3e-4f5a-8b6c-1d2e3f4a5b6c',
  validFrom: '2025-07-01',
  superiorName: 'UBND tỉnh Bắc Ninh',
  name: 'Sở Khoa học và Công nghệ',
  symbol: 'KHCN',
  draftingSymbol: 'VP',
  place: 'Bắc Ninh',
  peopleCommitteeName: 'Ủy ban nhân dân tỉnh Bắc Ninh',
  hasForeignAffairsDepartment: false,
  foreignAffairsName: 'Văn phòng Ủy ban nhân dân tỉnh',
  provincialPoliceName: 'Công an tỉnh Bắc Ninh',
})

describe('the distance to a due day', () => {
  it.each([
    ['overdue', -4, 'working_day', 'muộn 4 ngày làm việc'],
    ['overdue', -1, 'calendar_day', 'muộn 1 ngày'],
    ['due_soon', 2, 'working_day', 'còn 2 ngày làm việc'],
    ['due_soon', 0, 'working_day', 'đến hạn hôm nay'],
    ['not_due', 12, 'calendar_day', 'còn 12 ngày'],
    ['awaiting_return', 3, 'working_day', 'hạn tính từ ngày về thực tế'],
    ['done', 0, 'working_day', 'đúng hạn'],
    ['done_late', 3, 'working_day', 'muộn 3 ngày làm việc'],
  ] as const)('%s by %i (%s) reads "%s"', (state, days, unit, words) => {
    expect(dutyDistance({ state, days, unit })).toBe(words)
  })
})

describe('the name of an authority', () => {
  it.each([
    ['people_committee', 'Ủy ban nhân dân tỉnh Bắc Ninh'],
    ['foreign_affairs', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['party_cell', 'Chi bộ, đảng ủy'],
  ] as const)('%s is the one of the profile in force: %s', (authority, name) => {
    expect(authorityName(authority, profile)).toBe(name)
  })

  it('is the role it plays while no profile is in force', () => {
    expect(authorityName('foreign_affairs', null)).toBe('Sở Ngoại vụ')
  })
})
