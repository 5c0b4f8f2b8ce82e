import type { StatisticRow } from '#domain/document/facts.ts'
import { specimenForeigner, specimenName } from '#domain/document/specimens/people.ts'

type RowAt = (index: number) => StatisticRow

export const outboundRow: RowAt = (index) => ({
  leaderName: specimenName(index),
  departsOn: '02/03/2026',
  returnsOn: '08/03/2026',
  request: '15/KHCN-VP',
  permission: '125/QĐ-UBND',
  unitName: 'Phòng Mẫu 1',
  countries: 'Nhật Bản',
  purpose: 'Đi công tác',
  amount: '120.000.000',
  funding: 'Ngân sách nhà nước',
  host: 'Viện Nghiên cứu Mẫu',
  report: 'Đã báo cáo',
  note: '',
})

export const inboundRow: RowAt = (index) => ({
  title: 'Đoàn Viện Nghiên cứu Mẫu',
  leaderName: specimenForeigner(index).fullName,
  arrivesOn: '16/03/2026',
  departsOn: '17/03/2026',
  unitName: 'Văn phòng',
  request: '31/KHCN-VP',
  permission: '210/UBND-VX',
  purpose: 'Trao đổi hợp tác',
  area: 'Khoa học và công nghệ',
  content: 'Làm việc về chuyển đổi số',
})

export const overdueRow: RowAt = (index) => ({
  fullName: specimenName(index),
  post: 'Chuyên viên',
  unitName: 'Phòng Mẫu 2',
  country: 'Thái Lan',
  exitOn: '05/03/2026',
  returnsOn: '09/03/2026',
  daysLate: '22',
  decision: '12/QĐ-KHCN',
  purpose: 'Thăm thân',
  funding: 'Cá nhân tự chi trả',
  isReported: 'Chưa',
  isPassportBack: 'Không dùng',
})

export const planRow: RowAt = (index) => ({
  direction: index % 2 === 0 ? 'Đoàn ra' : 'Đoàn vào',
  unitName: `Phòng Mẫu ${(index % 4) + 1}`,
  purpose: 'Trao đổi hợp tác về chuyển đổi số',
  country: 'Nhật Bản',
  expected: `Quý ${['I', 'II', 'III', 'IV'][index % 4] ?? 'I'}`,
  people: '05',
  funding: 'Ngân sách nhà nước',
  partner: 'Viện Nghiên cứu Mẫu',
})

export const custodyRow: RowAt = (index) => ({
  fullName: specimenName(index),
  passport: `P${String(1_000_001 + index)}, công vụ, đến 04/05/2031`,
  handedOutOn: '27/02/2026',
  receipt: '',
  decision: '12/QĐ-KHCN',
  handedBackOn: index % 2 === 0 ? '10/03/2026' : '',
  receivedBy: index % 2 === 0 ? 'Trần Thị B' : '',
  note: '',
})

export const registerRow: RowAt = (index) => ({
  numberAndSymbol: `${String(index + 1).padStart(2, '0')}/KHCN-VP`,
  issuedOn: '05/01/2026',
  subject: 'Công văn về việc báo cáo việc cử đoàn đi công tác tại Nhật Bản',
  signerName: 'Lê Văn C',
  recipients: 'Ủy ban nhân dân tỉnh Tân Mẫu',
  archivedBy: 'VT, VP',
  copies: '03',
  sentOn: '06/01/2026',
  receipt: '',
  note: '',
})

export const rowsOf = (row: RowAt, count: number): readonly StatisticRow[] =>
  Array.from({ length: count }, (_, index) => row(index))
