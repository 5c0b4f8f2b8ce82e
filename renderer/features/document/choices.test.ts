import { describe, expect, it, test } from 'vitest'
import { Signer } from '#domain/agency/agency.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { draftingOptions, signersToChoose, urgencyOf } from '#renderer/features/document/choices.ts'

const id = (n: number): string => `0b5f7f6e-58a1-4d0f-9a43-1c6f5e1f2a1${n}`
const day = (text: string) => LocalDate.parse(text)
const signer = (n: number, over: Partial<Signer>): Signer =>
  Signer.parse({
    id: id(n),
    fullName: `Người ký ${n}`,
    post: 'Phó Giám đốc',
    headPost: 'Giám đốc',
    authority: 'for_head',
    validFrom: '2024-01-01',
    validTo: null,
    ...over,
  })
const signers = [
  signer(1, {}),
  signer(2, { authority: 'head', post: 'Giám đốc', validTo: day('2025-06-30') }),
  signer(3, { authority: 'head', post: 'Giám đốc', validFrom: day('2025-07-01') }),
]

test('signers in office stand to be chosen, the head first', () => {
  const on = (text: string) => signersToChoose(signers, day(text)).map((one) => one.id)
  expect(on('2026-11-23')).toEqual([id(3), id(1)])
  expect(on('2025-01-15')).toEqual([id(2), id(1)])
  expect(on('2020-01-01')).toEqual([])
})

describe('the drafting unit', () => {
  const units = [
    { name: 'Phòng Quản lý công nghệ', abbreviation: 'QLCN', isActive: true },
    { name: 'Phòng không có chữ viết tắt', abbreviation: '', isActive: true },
    { name: 'Phòng có chữ viết tắt không dùng được trong ký hiệu', abbreviation: 'Ban q.lý', isActive: true },
    { name: 'Phòng đã giải thể', abbreviation: 'CU', isActive: false },
  ]

  it('is one of the units with an abbreviation, or what the profile says', () => {
    expect(draftingOptions(units, [], day('2026-01-05'), null)).toEqual([
      { value: '', label: 'Theo hồ sơ cơ quan' },
      { value: 'QLCN', label: 'QLCN – Phòng Quản lý công nghệ' },
    ])
  })

  it('stays to be seen when no unit has it any more', () => {
    expect(draftingOptions(units, [], day('2026-01-05'), 'CU').map(({ value }) => value)).toEqual(['', 'QLCN', 'CU'])
  })
})

it('an urgency the app does not know is none', () => {
  expect(urgencyOf('express')).toBe('express')
  expect(urgencyOf('')).toBeNull()
  expect(urgencyOf('sometime')).toBeNull()
})
