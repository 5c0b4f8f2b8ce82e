import type { VisitChange, VisitFacts, VisitGuest, VisitProgrammeItem, VisitResult } from '#domain/document/facts.ts'
import { specimenForeigner } from '#domain/document/specimens/people.ts'
import { addDays, LocalDate } from '#domain/shared/local-date.ts'

const ARRIVES_ON = LocalDate.parse('2026-04-13')

const guest = (index: number): VisitGuest => ({
  ...specimenForeigner(index),
  birth: index % 3 === 2 ? { known: 'year', year: 1978 } : { known: 'day', on: LocalDate.parse('1975-09-01') },
  passportNumber: `TK${1_000_001 + index}`,
  passportExpiresOn: LocalDate.parse('2030-06-30'),
  post: index === 0 ? 'Viện trưởng' : 'Nghiên cứu viên',
  organisation: 'Viện Nghiên cứu Mẫu',
  isLeader: index === 0,
})

const item = (
  days: number,
  time: string,
  content: string,
  place: string,
  participants: string,
  responsible: string,
  contentEn: string,
): VisitProgrammeItem => ({
  on: addDays(ARRIVES_ON, days),
  time,
  content,
  contentEn,
  place,
  placeEn: place === 'Trụ sở Sở' ? 'Department office' : '',
  participants,
  responsible,
})

const PROGRAMME: readonly VisitProgrammeItem[] = [
  item(0, '15:00 - 15:30', 'Đón khách', 'Trụ sở Sở', 'Lãnh đạo Văn phòng', 'Văn phòng', 'Welcome'),
  item(
    0,
    '15:30 - 17:00',
    'Làm việc về hợp tác chuyển đổi số',
    'Phòng họp số 1',
    'Theo giấy mời',
    'Phòng Mẫu 1',
    'Talks on digital transformation',
  ),
  item(
    1,
    '08:00 - 11:00',
    'Thăm phòng thí nghiệm dùng chung',
    'Trung tâm Mẫu',
    '',
    'Phòng Mẫu 2',
    'Visit to the shared laboratory',
  ),
  item(1, '14:00', 'Tiễn khách', '', '', 'Văn phòng', ''),
]

/** A visit of that many guests, the first one leading. */
export const specimenVisit = (count = 3): VisitFacts => ({
  title: count === 1 ? 'Chuyên gia Viện Nghiên cứu Mẫu' : 'Đoàn Viện Nghiên cứu Mẫu',
  partner: 'Viện Nghiên cứu Mẫu',
  country: 'JP',
  furtherPartners: [],
  purpose: 'Trao đổi hợp tác về chuyển đổi số và quản lý phòng thí nghiệm dùng chung',
  area: 'Khoa học và công nghệ',
  level: '',
  arrivesOn: ARRIVES_ON,
  departsOn: addDays(ARRIVES_ON, 1),
  place: 'Trụ sở Sở, số 1 đường Mẫu',
  manner: 'Làm việc',
  hostLeader: 'Nguyễn Văn A, Phó Giám đốc',
  receptionMembers: 'Trưởng phòng Phòng Mẫu 1, Trưởng phòng Phòng Mẫu 2',
  interpreter: 'Trần Thị B',
  lodging: 'Khách sạn Mẫu, số 2 đường Mẫu',
  funding: 'khách tự chi trả tiền đi lại, lưu trú; Sở chi tiếp khách theo quy định',
  contact: 'Văn phòng, điện thoại 0000 000 000',
  isReceivedByLeaders: false,
  sensitivePlaces: [],
  restrictedAreaPermit: '',
  guests: Array.from({ length: count }, (_, index) => guest(index)),
  programme: PROGRAMME,
})

export const specimenVisitChange: VisitChange = {
  kind: 'changed',
  on: LocalDate.parse('2026-04-06'),
  reason: 'Đối tác đề nghị bổ sung nội dung thăm phòng thí nghiệm',
  documentNumber: '12/VNC',
}

export const specimenVisitResult: VisitResult = {
  discussed: 'Hai bên trao đổi về chuyển đổi số và quản lý phòng thí nghiệm dùng chung.',
  achieved: 'Thống nhất xây dựng chương trình hợp tác giai đoạn 2026 - 2028.',
  agreements: [{ content: 'Trao đổi chuyên gia hằng năm', responsible: 'Phòng Mẫu 1', deadline: 'tháng 12 năm 2026' }],
  assessment: 'Đoàn chấp hành đúng chương trình; không phát sinh vấn đề về an ninh, truyền thông.',
  gifts: 'Tặng đoàn 03 tranh dân gian.',
  proposals: 'Cho phép ký biên bản ghi nhớ hợp tác với Viện Nghiên cứu Mẫu.',
}
