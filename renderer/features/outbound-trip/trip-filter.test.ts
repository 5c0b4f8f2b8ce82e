import { describe, expect, it } from 'vitest'
import { OutboundTripRow } from '#contract/routes/outbound-trip.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { filterTrips, nextDueLook, nothingFound, readFilter } from '#renderer/features/outbound-trip/trip-filter.ts'

const row = (index: number, over: Partial<OutboundTripRow>): OutboundTripRow =>
  OutboundTripRow.parse({
    id: `0b5f7f6e-58a1-4d0f-9a43-1c6f5e1f2a1${index}`,
    title: 'Đoàn công tác',
    kind: 'business',
    phase: 'draft',
    isOverdueReturn: false,
    countries: ['JP'],
    departsOn: '2026-01-12',
    returnsOn: '2026-01-20',
    leaderName: 'Nguyễn Văn An',
    memberCount: 1,
    openDuties: 0,
    overdueDuties: 0,
    nextDueOn: null,
    ...over,
  })

const names: Readonly<Record<string, string>> = { JP: 'Nhật Bản', DE: 'Đức', KR: 'Hàn Quốc' }
const countryName = (code: string): string => names[code] ?? code
const day = (text: string) => LocalDate.parse(text)

describe('the list of trips', () => {
  const rows = [
    row(1, { title: 'Khảo sát nông nghiệp', countries: ['DE'] }),
    row(2, { title: 'Học tập', leaderName: 'Đỗ Thị Hòa', phase: 'abroad', isOverdueReturn: true }),
    row(3, { title: 'Hội nghị', leaderName: 'Trần Hoa', countries: ['KR'], phase: 'returned', overdueDuties: 2 }),
  ]
  const found = (typed: string, filter = 'all') =>
    filterTrips(rows, typed, readFilter(filter), countryName).map(({ title }) => title)

  it.each([
    ['duc', 'all', ['Khảo sát nông nghiệp']],
    ['hoa', 'all', ['Học tập', 'Hội nghị']],
    ['hòa', 'all', ['Học tập']],
    ['han quoc', 'all', ['Hội nghị']],
    ['', 'abroad', ['Học tập']],
    ['', 'overdue_return', ['Học tập']],
    ['', 'overdue_duties', ['Hội nghị']],
    ['nhat', 'returned', []],
    ['', 'no such filter', ['Khảo sát nông nghiệp', 'Học tập', 'Hội nghị']],
  ])('searched for %j within %j', (typed, filter, titles) => {
    expect(found(typed, filter)).toEqual(titles)
  })

  it('repeats the filter when nothing is found', () => {
    expect(nothingFound(' Lào ', 'abroad')).toBe('Không có đoàn ra nào có “Lào” ở mục “Đang ở nước ngoài”.')
    expect(nothingFound('', 'all')).toBe('Chưa có đoàn ra nào.')
  })

  it.each([
    [null, 0, null, undefined],
    ['2026-01-01', 1, 'Quá hạn 01/01/2026', 'late'],
    ['2026-01-01', 3, 'Quá hạn 01/01/2026', 'late'],
    ['2026-01-01', 0, 'Chờ ghi ngày về', 'soon'],
    ['2026-01-17', 0, 'Sắp đến hạn 17/01/2026', 'soon'],
    ['2026-01-18', 0, '18/01/2026', null],
  ])('next due %j with %i overdue reads %j', (due, overdueDuties, label, tone) => {
    const nextDueOn = due === null ? null : day(due)
    const look = nextDueLook({ nextDueOn, overdueDuties }, day('2026-01-10'))
    expect(look?.label ?? null).toBe(label)
    expect(look?.tone).toBe(tone)
  })
})
