import { describe, expect, it } from 'vitest'
import { nothingFound, queryOf, readFilter, tripFlags } from '#renderer/features/outbound-trip/trip-filter.ts'

const filter = (address: string) => readFilter(new URLSearchParams(address))

describe('the list of trips', () => {
  it('asks for what its address says', () => {
    expect(queryOf(filter('q=hòa&kind=business&phase=abroad&year=2026&page=3'))).toEqual({
      search: 'hòa',
      kind: 'business',
      phase: 'abroad',
      year: 2026,
      offset: 100,
      limit: 50,
    })
  })

  it.each(['', 'kind=holiday&phase=lost&year=12&page=0', 'year=2026.5&page=-1'])(
    'leaves out what %j does not say',
    (address) => {
      expect(queryOf(filter(address))).toEqual({
        search: '',
        kind: null,
        phase: null,
        year: null,
        offset: 0,
        limit: 50,
      })
    },
  )

  it('never asks for more letters than the backend takes', () => {
    expect(filter(`q=${'a'.repeat(500)}`).search).toHaveLength(100)
  })

  it.each([
    ['', 'Chưa có đoàn ra nào.'],
    ['page=4', 'Chưa có đoàn ra nào.'],
    ['q=%20L%C3%A0o%20&phase=abroad', 'Không có đoàn ra nào có “Lào” ở giai đoạn “Đang ở nước ngoài”.'],
    ['kind=private_family&year=2025', 'Không có đoàn ra nào thuộc loại “Việc riêng: thăm thân” đi năm 2025.'],
  ])('repeats what was asked for when nothing is found: %j', (address, words) => {
    expect(nothingFound(filter(address))).toBe(words)
  })

  it('shows for ever that a trip was registered late or let pass', () => {
    const none = { isOverdueReturn: false, isRegisteredLate: false, hasOverrides: false }
    expect(tripFlags(none)).toEqual([])
    expect(tripFlags({ ...none, isRegisteredLate: true, hasOverrides: true }).map(({ label }) => label)).toEqual([
      'Đăng ký muộn',
      'Đã mở cổng bằng văn bản',
    ])
    expect(tripFlags({ ...none, isOverdueReturn: true })).toEqual([{ tone: 'late', label: 'Quá hạn chưa về' }])
  })
})
