import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { VisitFacts, VisitResult } from '#domain/document/facts.ts'
import { carriesPassports } from '#domain/document/trip-missing.ts'
import type { MissingItem } from '#domain/document/writer.ts'

const onVisit = (label: string, field: string): MissingItem => ({ label, jump: { page: 'visit', field } })
const unless = (isThere: boolean, label: string, field: string): readonly MissingItem[] =>
  isThere ? [] : [onVisit(label, field)]

const missingOfGuests = ({ guests }: VisitFacts, kind: DocumentKind): readonly MissingItem[] => [
  ...unless(guests.length > 0, 'Danh sách khách', 'guests'),
  ...unless(guests.length < 2 || guests.some(({ isLeader }) => isLeader), 'Trưởng đoàn khách', 'guests'),
  ...(documentKinds[kind].lists.some((list) => list !== 'programme') ? guests : []).flatMap((guest) => [
    ...unless(guest.nationality !== '', `Quốc tịch của ${guest.fullName}`, 'guests'),
    ...(carriesPassports(kind)
      ? [
          ...unless(guest.birth.known !== 'no', `Ngày sinh hoặc năm sinh của ${guest.fullName}`, 'guests'),
          ...unless(guest.passportNumber !== '', `Số hộ chiếu của ${guest.fullName}`, 'guests'),
        ]
      : []),
  ]),
]

/**
 * What a visit lacks for a document: content, manner, place, those who receive, the guests and the programme, which the
 * procedures for receiving foreign guests ask for (the field's reference, 2.5). A partner is not demanded: a guest may come
 * for himself; nor lodging and costs, which a letter leaves out where nobody has said.
 */
export const missingOfVisit = (visit: VisitFacts, kind: DocumentKind): readonly MissingItem[] => {
  const { event, lists, form } = documentKinds[kind]
  return [
    ...unless(visit.purpose !== '', 'Mục đích, nội dung làm việc', 'purpose'),
    ...unless(visit.manner !== '' || event !== 'before_arrival', 'Hình thức làm việc', 'manner'),
    ...unless(visit.place !== '', 'Địa điểm làm việc', 'place'),
    ...missingOfGuests(visit, kind),
    ...unless(visit.hostLeader !== '', 'Người chủ trì tiếp', 'hostLeader'),
    ...unless(visit.programme.length > 0 || !lists.includes('programme'), 'Chương trình làm việc', 'programme'),
    ...unless(visit.contact !== '' || form !== 'official_letter', 'Đơn vị đầu mối, điện thoại', 'contact'),
  ]
}

/** Whether trouble arose is for the officer to say: a report never says "không có" of its own accord. */
export const missingOfVisitResult = (result: VisitResult): readonly MissingItem[] => [
  ...unless(result.discussed !== '', 'Nội dung trao đổi', 'result'),
  ...unless(result.achieved !== '', 'Kết quả đạt được', 'result'),
  ...unless(result.assessment !== '', 'Đánh giá, vấn đề phát sinh', 'result'),
]
