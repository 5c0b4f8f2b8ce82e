import { describe, expect, test } from 'vitest'
import type { DocumentContent } from '#domain/document/document-content.ts'
import type { PassportSlip } from '#domain/document/facts.ts'
import { specimenSlip } from '#domain/document/specimens/specimen-slip.ts'
import { specimenCountries, specimenProfile, specimenSigner } from '#domain/document/specimens.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

const write = (...slips: readonly PassportSlip[]): DocumentContent => {
  const outcome = writeDocument({
    kind: 'passport_slip',
    facts: { type: 'passport_slip', slips },
    profile: specimenProfile,
    signer: specimenSigner,
    countries: specimenCountries,
    urgency: null,
    draftingSymbol: '',
    today: LocalDate.parse('2026-04-01'),
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.missing))
  return outcome.value
}

describe('phiếu giao, nhận hộ chiếu', () => {
  test('a passport is handed out to its holder, who signs for it', () => {
    const content = write({ ...specimenSlip(0), note: 'Kèm bìa' })
    expect([content.typeName, content.subject, content.addressees]).toEqual([
      'PHIẾU GIAO, NHẬN HỘ CHIẾU',
      'Công vụ, ngoại giao',
      [],
    ])
    expect(content.pages).toEqual([
      {
        name: 'Nguyễn Văn A',
        paragraphs: [
          'Hôm nay, ngày 26 tháng 02 năm 2026, hai bên giao hộ chiếu như sau:',
          '1. Người giao: Trịnh Thị Giữ Sổ.',
          '2. Người nhận: Nguyễn Văn A, Chuyên viên, Phòng Mẫu 1.',
          '3. Hộ chiếu: loại công vụ; số P1000001; có giá trị đến ngày 02/01/2029.',
          '4. Chuyến đi: Đoàn công tác về chuyển đổi số; theo văn bản số 125/QĐ-UBND.',
          '5. Ghi chú: Kèm bìa.',
          'Người nhận giữ gìn hộ chiếu và nộp lại đúng hạn sau khi về nước. Hai bên đã kiểm tra hộ chiếu và ký xác nhận./.',
        ],
      },
    ])
  })

  test('handed back, the officer signs for it, and lateness has its reason', () => {
    const back = { ...specimenSlip(2), note: 'Thiếu bìa' }
    const content = write(back)
    expect(content.typeName).toBe('PHIẾU NHẬN LẠI HỘ CHIẾU')
    const [page] = content.pages
    expect(page?.name).toBe(back.officer)
    expect(page?.paragraphs.slice(1, 3)).toEqual([
      `1. Người giao: ${back.fullName}, Chuyên viên, Phòng Mẫu 1.`,
      `2. Người nhận: ${back.officer}.`,
    ])
    expect(page?.paragraphs.slice(5)).toEqual([
      '5. Lý do nộp muộn: Chuyến bay về bị hoãn.',
      '6. Ghi chú: Thiếu bìa.',
      'Hai bên đã kiểm tra hộ chiếu và ký xác nhận./.',
    ])
  })

  test('a passport without a known last day says so', () => {
    const slip = specimenSlip(0)
    const [page] = write({ ...slip, passport: { ...slip.passport, expiresOn: null } }).pages
    expect(page?.paragraphs[3]).toBe('3. Hộ chiếu: loại công vụ; số P1000001; chưa ghi hạn sử dụng.')
  })
})
