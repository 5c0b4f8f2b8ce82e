import { expect, test } from 'vitest'
import { letterWords } from '#renderer/features/document/messages.ts'

test('a taken number says which document uses it', () => {
  const details = {
    numberAndSymbol: '05/KHCN-VP',
    issuedOn: '2026-01-05',
    subject: 'V/v thông báo đoàn đi công tác',
    recordTitle: 'Đoàn công tác tại Nhật Bản',
  }
  expect(letterWords['letter.number_taken'](details)).toBe(
    'Số này đã dùng cho văn bản 05/KHCN-VP ngày 05/01/2026 (V/v thông báo đoàn đi công tác – Đoàn công tác tại Nhật Bản). Hãy đối chiếu với sổ của văn thư.',
  )
  expect(letterWords['letter.number_taken']({})).toContain('một văn bản khác trong năm')
})

test.each([
  ['larger_is_earlier', 'số 06 lớn hơn nhưng có ngày sớm hơn, 03/01/2026'],
  ['smaller_is_later', 'số 06 nhỏ hơn nhưng có ngày muộn hơn, 03/01/2026'],
])('a number out of order names its neighbour (%s)', (relation, words) => {
  const details = { neighbourNumber: '06', neighbourOn: '2026-01-03', relation }
  expect(letterWords['letter.number_out_of_order'](details)).toContain(words)
})

test('a refused proof says what to pick instead', () => {
  expect(letterWords['letter.proof_refused']({ reason: 'unknown_type' })).toContain('PDF, ảnh PNG, JPEG')
  expect(letterWords['letter.proof_refused']({ reason: 'EWHATEVER' })).toContain('Hãy chọn tệp khác')
})

test('a head or a signer of another day says what to do', () => {
  expect(letterWords['letter.head_differs']({ agencyName: 'Sở Khoa học và Công nghệ' })).toContain('Trả về nháp')
  expect(letterWords['letter.signer_differs']({ signerName: 'Đỗ Đức Ký' })).toContain('Đỗ Đức Ký không giữ chức vụ')
})
