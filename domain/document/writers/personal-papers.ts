import { sentence } from '#domain/document/phrases.ts'
import { stay, tripFacts } from '#domain/document/trip-facts.ts'
import { missingOfTrip } from '#domain/document/trip-missing.ts'
import { byRole, errand, fundingInWords, privateReasons, route } from '#domain/document/trip-words.ts'
import { writer } from '#domain/document/writer.ts'
import { isPrivate } from '#domain/outbound-trip/outbound-trip.ts'

/** Bản cam kết: the laws of the host country and state secrets; one page per member. */
export const outboundTripCommitment = writer('trip', {
  missing: ({ trip }, { kind }) => missingOfTrip(trip, kind),
  write: ({ trip }, { profile, countries }) => ({
    typeName: 'Bản cam kết',
    subject: `chấp hành pháp luật và bảo vệ bí mật nhà nước khi đi nước ngoài`,
    addressees: [profile.leadershipName],
    pages: byRole(trip.members).map((member) => ({
      name: member.fullName,
      paragraphs: [
        `Tôi là: ${member.fullName}.`,
        `Chức vụ: ${member.post}. Đơn vị công tác: ${sentence(member.unitName)}`,
        `Tôi được ${isPrivate(trip.kind) ? 'cho phép' : 'cử'} ${errand(trip)}; nơi đến: ${route(trip, countries)}; thời gian: ${stay(trip)}.`,
        'Tôi xin cam kết:',
        '1. Thực hiện đúng mục đích, nội dung, thời gian và nơi đến được phép; chấp hành pháp luật Việt Nam, pháp luật và phong tục của nước đến.',
        '2. Giữ gìn bí mật nhà nước, bí mật công tác; không mang tài liệu, vật chứa bí mật nhà nước ra nước ngoài khi chưa được cấp có thẩm quyền cho phép.',
        '3. Về nước đúng thời hạn; báo cáo kết quả và nộp lại hộ chiếu công vụ, hộ chiếu ngoại giao (nếu có) theo quy định.',
        'Tôi chịu trách nhiệm trước pháp luật và cơ quan về nội dung cam kết này./.',
      ],
    })),
    facts: tripFacts(trip, countries),
  }),
})

/** G7, đơn đi nước ngoài việc riêng: the fields of the reference, 2.1; one page per applicant. */
export const outboundTripApplication = writer('trip', {
  missing: ({ trip }, { kind }) => missingOfTrip(trip, kind),
  write: ({ trip }, { profile, countries }) => ({
    typeName: 'Đơn đề nghị',
    subject: 'đi nước ngoài về việc riêng',
    addressees: [profile.leadershipName],
    pages: byRole(trip.members).map((member) => ({
      name: member.fullName,
      paragraphs: [
        `Tôi là: ${member.fullName}.`,
        `Chức vụ: ${member.post}. Đơn vị công tác: ${sentence(member.unitName)}`,
        `Tôi làm đơn này đề nghị được đi nước ngoài về việc riêng như sau:`,
        `1. Nơi đến: ${sentence(route(trip, countries))}`,
        `2. Thời gian: ${stay(trip)}.`,
        `3. Lý do: ${sentence(privateReasons[trip.kind] ?? trip.title)}`,
        `4. Kinh phí: ${sentence(fundingInWords(trip.funding))}`,
        'Tôi cam kết thực hiện đúng nội dung đã nêu, chấp hành pháp luật Việt Nam và nước đến, giữ gìn bí mật nhà nước và trở về đúng thời hạn.',
        `Kính đề nghị ${profile.leadershipName} xem xét, giải quyết./.`,
      ],
    })),
    facts: tripFacts(trip, countries),
  }),
})
