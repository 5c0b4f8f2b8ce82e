import { describe, expect, it } from 'vitest'
import { Unit } from '#domain/staff/staff.ts'
import { orderUnits, unitChoices } from '#renderer/features/staff/unit-order.ts'

const unit = (last: number, name: string, isActive = true): Unit =>
  Unit.parse({ id: `0b4bf1a8-6f0c-4c43-9d0e-3a0d8f6f4b0${last}`, name, abbreviation: '', isActive })

const closed = unit(3, 'Ban Dự án cũ', false)
const units = [
  unit(1, 'Văn phòng'),
  closed,
  unit(2, 'Phòng Đổi mới sáng tạo'),
  unit(4, 'Phòng Đo lường'),
  unit(5, 'Phòng Dữ liệu'),
]

describe('units', () => {
  it('stand in Vietnamese alphabetical order, those out of use last', () => {
    expect(orderUnits(units).map(({ name }) => name)).toEqual([
      'Phòng Dữ liệu',
      'Phòng Đo lường',
      'Phòng Đổi mới sáng tạo',
      'Văn phòng',
      'Ban Dự án cũ',
    ])
  })

  it('out of use are offered only to who is still recorded there', () => {
    expect(unitChoices(units, '').map(({ label }) => label)).not.toContain('Ban Dự án cũ (đã ngừng dùng)')
    expect(unitChoices(units, closed.id).map(({ label }) => label)).toContain('Ban Dự án cũ (đã ngừng dùng)')
  })
})
