import type { PassportSlip } from '#domain/document/facts.ts'
import { specimenName } from '#domain/document/specimens/people.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** Every third one comes back, and late. */
export const specimenSlip = (index: number): PassportSlip => {
  const isBack = index % 3 === 2
  return {
    isBack,
    on: LocalDate.parse(isBack ? '2026-03-20' : '2026-02-26'),
    fullName: specimenName(index),
    post: 'Chuyên viên',
    unitName: 'Phòng Mẫu 1',
    passport: {
      kind: index % 2 === 0 ? 'official' : 'diplomatic',
      number: `P${1_000_001 + index}`,
      expiresOn: LocalDate.parse('2029-01-02'),
    },
    tripTitle: 'Đoàn công tác về chuyển đổi số',
    decisionNumber: '125/QĐ-UBND',
    officer: 'Trịnh Thị Giữ Sổ',
    lateReason: isBack ? 'Chuyến bay về bị hoãn' : '',
    note: '',
  }
}
