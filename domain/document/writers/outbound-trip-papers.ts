import { agreementInWords } from '#domain/document/agreement-words.ts'
import { article, heading, paragraph } from '#domain/document/document-content.ts'
import { joined, sentence, twoDigits } from '#domain/document/phrases.ts'
import { textLines, tripItems } from '#domain/document/trip-body.ts'
import { leaderOf, permission, permissionText, tripFacts } from '#domain/document/trip-facts.ts'
import { missingOfTrip } from '#domain/document/trip-missing.ts'
import { journey, matter, person } from '#domain/document/trip-words.ts'
import { writer } from '#domain/document/writer.ts'
import { basisOf, memberAppendix } from '#domain/document/writers/outbound-trip-letters.ts'
import { isPrivate } from '#domain/outbound-trip/outbound-trip.ts'

/** G1, tờ trình xin chủ trương cử đoàn. */
export const outboundTripSubmission = writer('trip', {
  missing: ({ trip }, { kind }) => missingOfTrip(trip, kind),
  write: ({ trip }, { kind, profile, addressees, countries }) => {
    const about = matter(trip, countries)
    const to = joined(addressees)
    return {
      subject: `về việc xin chủ trương ${about}`,
      body: [
        `${profile.name} kính trình ${to} xem xét, cho chủ trương về việc ${about} như sau:`,
        ...tripItems(trip, countries, 'Tờ trình'),
        `${profile.name} quản lý ${trip.members.length > 1 ? 'đoàn' : 'người đi'} theo quy định và báo cáo kết quả sau chuyến đi.`,
        `Kính trình ${to} xem xét, quyết định`,
      ].map(paragraph),
      appendices: memberAppendix(kind, trip, countries),
      facts: tripFacts(trip, countries),
    }
  },
})

/** G5, báo cáo trước chuyến đi: the permission, the party, the days, and the undertaking on state secrets. */
export const outboundTripPreReport = writer('trip', {
  missing: ({ trip }, { kind }) => missingOfTrip(trip, kind),
  write: ({ trip }, { kind, profile, addressees, countries }) => ({
    subject: `về việc ${matter(trip, countries)}`,
    body: [
      `${basisOf(trip)}${profile.name} báo cáo ${joined(addressees)} việc ${matter(trip, countries)} như sau:`,
      ...tripItems(trip, countries, 'Báo cáo'),
      `${profile.name} yêu cầu ${trip.members.length > 1 ? 'thành viên đoàn' : 'người đi'} chấp hành pháp luật Việt Nam và nước đến, giữ gìn bí mật nhà nước, không mang tài liệu, vật chứa bí mật nhà nước ra nước ngoài khi chưa được phép.`,
      `${profile.name} kính báo cáo ${joined(addressees)}`,
    ].map(paragraph),
    appendices: memberAppendix(kind, trip, countries),
    facts: tripFacts(trip, countries),
  }),
})

/**
 * G4, quyết định cử đi (official) or cho phép (private); mẫu 1.2 of Phụ lục III. The field list of mẫu 02/2020/NG-XNC was
 * not read: an agency that must use it edits the template.
 */
export const outboundTripDecision = writer('trip', {
  missing: ({ trip }, { kind, profile }) => [
    ...(profile !== null && profile.decisionBases.length === 0
      ? [{ label: 'Căn cứ ban hành quyết định', jump: { page: 'agency', field: 'decisionBases' } as const }]
      : []),
    ...missingOfTrip(trip, kind),
  ],
  write: ({ trip }, { kind, profile, countries }) => {
    const given = permission(trip)
    const leader = leaderOf(trip)
    const where = 'Phụ lục kèm theo Quyết định này'
    const who =
      trip.members.length === 1
        ? `${leader === null ? '' : person(leader)} (thông tin tại ${where})`
        : `${twoDigits(trip.members.length)} người có tên trong danh sách tại ${where}`
    const bases = [...profile.decisionBases]
    // Documents stand before "Xét", "Theo đề nghị", with which a list of căn cứ ends.
    const at = bases.findIndex((text) => !/^căn cứ/iu.test(text))
    if (given !== null) bases.splice(at < 0 ? bases.length : at, 0, `Căn cứ ${permissionText(given)}`)
    return {
      subject: `về việc ${matter(trip, countries)}`,
      bases,
      body: [
        article(1, `${isPrivate(trip.kind) ? 'Cho phép' : 'Cử'} ${who} ${journey(trip, countries)}, cụ thể như sau:`),
        ...tripItems(trip, countries, 'Quyết định').slice(0, -1).map(paragraph),
        article(
          2,
          'Người có tên tại Điều 1 có trách nhiệm thực hiện đúng nội dung, thời gian được phép; chấp hành pháp luật Việt Nam và nước đến; báo cáo kết quả và nộp lại hộ chiếu công vụ, hộ chiếu ngoại giao (nếu có) theo quy định sau khi về nước.',
        ),
        article(
          3,
          `Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các phòng, đơn vị có liên quan thuộc ${profile.name} và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này`,
        ),
      ],
      firstRecipient: 'Như Điều 3',
      appendices: memberAppendix(kind, trip, countries),
      facts: tripFacts(trip, countries),
    }
  },
})

const NOTHING = 'Không có.'
const said = (text: string): readonly string[] => (text === '' ? [NOTHING] : textLines(text))

/** G6, báo cáo kết quả chuyến đi: the parts of the reference, 2.4, and what the trip cost and met with. */
export const outboundTripResult = writer('trip_result', {
  missing: ({ trip, result }, { kind }) => [
    ...missingOfTrip(trip, kind),
    ...(result.course === ''
      ? [{ label: 'Diễn biến chuyến đi', jump: { page: 'trip', field: 'report' } as const }]
      : []),
    // Somebody's own journey has no result of the office.
    ...(result.achieved === '' && !isPrivate(trip.kind)
      ? [{ label: 'Kết quả đạt được', jump: { page: 'trip', field: 'report' } as const }]
      : []),
  ],
  write: ({ trip, result }, { kind, profile, addressees, countries }) => {
    const part = (title: string, lines: readonly string[]) => [heading(title), ...lines.map(paragraph)]
    const agreements = result.agreements.map((one, index) => `${index + 1}. ${sentence(agreementInWords(one))}`)
    return {
      subject: `kết quả chuyến ${journey(trip, countries)}`,
      body: [
        paragraph(
          `${basisOf(trip)}${profile.name} báo cáo ${joined(addressees)} kết quả chuyến ${journey(trip, countries)} như sau:`,
        ),
        ...part('I. Thông tin chung', tripItems(trip, countries, 'Báo cáo')),
        ...part('II. Diễn biến chuyến đi', textLines(result.course)),
        ...part('III. Kết quả đạt được', [
          ...said(result.achieved),
          ...(result.pending === '' ? [] : ['Nội dung đang tiếp tục trao đổi:', ...textLines(result.pending)]),
        ]),
        ...part('IV. Thỏa thuận với đối tác', agreements.length === 0 ? [NOTHING] : agreements),
        ...part('V. Chi phí, sự cố', [
          `Chi phí thực tế: ${result.cost === '' ? 'chưa tổng hợp.' : sentence(result.cost.replaceAll('\n', ' '))}`,
          ...(result.incidents === '' ? ['Sự cố: không ghi nhận.'] : textLines(result.incidents)),
        ]),
        ...part('VI. Đề xuất, kiến nghị', said(result.proposals)),
        paragraph(`${profile.name} kính báo cáo ${joined(addressees)}`),
      ],
      appendices: memberAppendix(kind, trip, countries),
      facts: [
        ...tripFacts(trip, countries),
        { tag: 'resultCourse', label: 'Diễn biến', text: result.course },
        { tag: 'resultAchieved', label: 'Kết quả đạt được', text: result.achieved },
        { tag: 'resultProposals', label: 'Đề xuất, kiến nghị', text: result.proposals },
      ],
    }
  },
})
