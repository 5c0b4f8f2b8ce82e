import { agreementInWords } from '#domain/document/agreement-words.ts'
import type { DocumentFact } from '#domain/document/document-content.ts'
import type { VisitFacts, VisitResult } from '#domain/document/facts.ts'
import { joined, twoDigits } from '#domain/document/phrases.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import { guestInWords, leaderFirst, visitStay } from '#domain/document/visit-words.ts'
import { formatDay } from '#domain/shared/local-date.ts'

/**
 * All that documents say of a visit, under the tags an office's own template may use. Passports are not among them: they
 * stand in the lists of those who get them, and nowhere else.
 */
export const visitFacts = (visit: VisitFacts, countries: CountryName): readonly DocumentFact[] => {
  const guests = leaderFirst(visit.guests)
  const [first] = guests
  const further = joined(visit.furtherPartners.map(({ name, country }) => [name, countries(country)].join(', ')))
  return [
    { tag: 'visitTitle', label: 'Tên đoàn', text: visit.title },
    { tag: 'visitPartner', label: 'Cơ quan, tổ chức nước ngoài', text: visit.partner },
    { tag: 'visitCountry', label: 'Nước', text: countries(visit.country) },
    { tag: 'visitFurtherPartners', label: 'Đối tác khác', text: further },
    { tag: 'visitPurpose', label: 'Mục đích, nội dung', text: visit.purpose },
    { tag: 'visitArea', label: 'Lĩnh vực', text: visit.area },
    { tag: 'visitLevel', label: 'Cấp đoàn', text: visit.level },
    { tag: 'visitManner', label: 'Hình thức', text: visit.manner },
    { tag: 'visitStay', label: 'Thời gian', text: visitStay(visit) },
    { tag: 'visitArrivesOn', label: 'Ngày đến', text: formatDay(visit.arrivesOn) },
    { tag: 'visitDepartsOn', label: 'Ngày đi', text: formatDay(visit.departsOn) },
    { tag: 'visitPlace', label: 'Địa điểm', text: visit.place },
    { tag: 'visitLeader', label: 'Trưởng đoàn, khách', text: first === undefined ? '' : guestInWords(first) },
    { tag: 'visitGuestCount', label: 'Số khách', text: twoDigits(guests.length) },
    { tag: 'visitGuestNames', label: 'Tên khách', text: joined(guests.map(({ fullName }) => fullName)) },
    { tag: 'visitHostLeader', label: 'Người chủ trì tiếp', text: visit.hostLeader },
    { tag: 'visitReceptionMembers', label: 'Thành phần tham dự', text: visit.receptionMembers },
    { tag: 'visitInterpreter', label: 'Phiên dịch', text: visit.interpreter },
    { tag: 'visitLodging', label: 'Nơi lưu trú', text: visit.lodging },
    { tag: 'visitFunding', label: 'Kinh phí', text: visit.funding },
    { tag: 'visitContact', label: 'Đơn vị đầu mối', text: visit.contact },
  ]
}

/** What the police alone are told. */
export const visitSecurityFacts = ({ sensitivePlaces, restrictedAreaPermit }: VisitFacts): readonly DocumentFact[] => [
  { tag: 'visitSensitivePlaces', label: 'Địa điểm cần lưu ý về an ninh', text: sensitivePlaces.join('; ') },
  { tag: 'visitRestrictedAreaPermit', label: 'Giấy phép vào khu vực cấm, hạn chế', text: restrictedAreaPermit },
]

/** What the body that prepares the reception by provincial leaders is asked. */
export const visitReceptionFacts = ({ isReceivedByLeaders }: VisitFacts): readonly DocumentFact[] => [
  { tag: 'visitReception', label: 'Lãnh đạo UBND tỉnh tiếp', text: isReceivedByLeaders ? 'Có' : 'Không' },
]

export const visitResultFacts = (result: VisitResult): readonly DocumentFact[] => [
  { tag: 'visitDiscussed', label: 'Nội dung trao đổi', text: result.discussed },
  { tag: 'visitAchieved', label: 'Kết quả đạt được', text: result.achieved },
  { tag: 'visitAgreements', label: 'Thỏa thuận', text: result.agreements.map(agreementInWords).join('\n') },
  { tag: 'visitAssessment', label: 'Đánh giá, vấn đề phát sinh', text: result.assessment },
  { tag: 'visitGifts', label: 'Quà tặng', text: result.gifts },
  { tag: 'visitProposals', label: 'Đề xuất, kiến nghị', text: result.proposals },
]
