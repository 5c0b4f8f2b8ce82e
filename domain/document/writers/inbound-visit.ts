import { agreementInWords } from '#domain/document/agreement-words.ts'
import { appendixOf } from '#domain/document/appendix-words.ts'
import { heading, paragraph } from '#domain/document/document-content.ts'
import type { VisitFacts } from '#domain/document/facts.ts'
import { joined, sentence } from '#domain/document/phrases.ts'
import { textLines } from '#domain/document/trip-body.ts'
import { contactItem, numbered, visitArrangements, visitCore } from '#domain/document/visit-body.ts'
import { visitFacts, visitResultFacts } from '#domain/document/visit-facts.ts'
import { visitAppendices } from '#domain/document/visit-lists.ts'
import { missingOfVisit, missingOfVisitResult } from '#domain/document/visit-missing.ts'
import { guestNoun, visitors } from '#domain/document/visit-words.ts'
import { type WriteContext, writer } from '#domain/document/writer.ts'

type Phrases = {
  /** In the trích yếu: "thông báo". */
  readonly verb: string
  /** Before the addressee: "thông báo đến". */
  readonly tells: string
  readonly closing: (visit: VisitFacts, context: WriteContext) => string
}

/** G8, a công văn about a visit: one opening, the visit in items, one closing. The three differ in nothing else. */
const visitLetter = ({ verb, tells, closing }: Phrases) =>
  writer('visit', {
    missing: ({ visit }, { kind }) => missingOfVisit(visit, kind),
    write: ({ visit }, context) => {
      const { kind, profile, addressees, countries } = context
      const about = visitors(visit, countries)
      return {
        subject: `${verb} việc đón tiếp ${about}`,
        body: [
          `${profile.name} ${tells} ${joined(addressees)} việc đón tiếp ${about} đến làm việc như sau:`,
          ...numbered([...visitCore(visit, kind, countries), ...visitArrangements(visit, kind)]),
          closing(visit, context),
        ].map(paragraph),
        appendices: visitAppendices(kind, visit, countries),
        facts: visitFacts(visit, countries),
      }
    },
  })

/** Công văn báo cáo, xin phép đón đoàn gửi UBND tỉnh; without passports. */
export const inboundVisitRequest = visitLetter({
  verb: 'báo cáo',
  tells: 'báo cáo',
  closing: (_visit, { profile, addressees }) =>
    `${profile.name} kính báo cáo và đề nghị ${joined(addressees)} xem xét, cho ý kiến`,
})

/** Công văn thông báo đoàn vào gửi Sở Ngoại vụ, or the body that does its work. */
export const inboundVisitNotice = visitLetter({
  verb: 'thông báo',
  tells: 'thông báo đến',
  closing: (_visit, { profile, addressees }) =>
    `${profile.name} thông báo để ${joined(addressees)} biết, phối hợp quản lý theo quy định`,
})

/** Công văn thông báo đoàn vào gửi Công an tỉnh. */
export const inboundVisitPoliceNotice = visitLetter({
  verb: 'thông báo',
  tells: 'thông báo đến',
  closing: (visit, { profile, addressees }) =>
    `${profile.name} thông báo để ${joined(addressees)} biết, phối hợp bảo đảm an ninh, trật tự trong thời gian ${guestNoun(visit)} làm việc tại địa phương`,
})

/** G10, chương trình làm việc. */
export const inboundVisitProgramme = writer('visit', {
  missing: ({ visit }, { kind }) => missingOfVisit(visit, kind),
  write: ({ visit }, { kind, profile, countries }) => {
    const about = visitors(visit, countries)
    return {
      subject: `làm việc với ${about}`,
      body: [
        `${profile.name} ban hành Chương trình làm việc với ${about} như sau:`,
        ...numbered([
          ...visitCore(visit, kind, countries),
          [`Chương trình chi tiết: tại ${appendixOf(kind, 'programme')}.`],
          ...contactItem(visit),
        ]),
        'Các phòng, đơn vị, cá nhân được giao phụ trách chuẩn bị nội dung và thực hiện theo Chương trình này',
      ].map(paragraph),
      appendices: visitAppendices(kind, visit, countries),
      facts: visitFacts(visit, countries),
    }
  },
})

/** "kính báo cáo Ủy ban nhân dân tỉnh … và gửi Sở Ngoại vụ …, Công an tỉnh … để biết, phối hợp". */
const reportedTo = ([first = '', ...others]: readonly string[]): string => {
  const reported = `kính báo cáo ${first}`.trim()
  return others.length === 0 ? reported : `${reported} và gửi ${others.join(', ')} để biết, phối hợp`
}

/** G11, báo cáo kết quả làm việc với đoàn khách: the parts of the reference, 2.4 and 2.5. */
export const inboundVisitResult = writer('visit_result', {
  missing: ({ visit, result }, { kind }) => [...missingOfVisit(visit, kind), ...missingOfVisitResult(result)],
  write: ({ visit, result }, { kind, profile, addressees, countries }) => {
    const about = visitors(visit, countries)
    const part = (title: string, text: string) => [
      heading(title),
      ...(text === '' ? ['Không có.'] : textLines(text)).map(paragraph),
    ]
    return {
      subject: `kết quả làm việc với ${about}`,
      body: [
        paragraph(`${profile.name} báo cáo kết quả làm việc với ${about} như sau:`),
        heading('I. Thông tin chung'),
        ...numbered(visitCore(visit, kind, countries)).map(paragraph),
        ...part('II. Nội dung trao đổi', result.discussed),
        ...part('III. Kết quả đạt được', result.achieved),
        heading('IV. Thỏa thuận với đối tác'),
        ...(result.agreements.length === 0
          ? [paragraph('Không có.')]
          : result.agreements.map((agreement, index) =>
              paragraph(`${index + 1}. ${sentence(agreementInWords(agreement))}`),
            )),
        ...part('V. Đánh giá, vấn đề phát sinh', result.assessment),
        ...part('VI. Quà tặng', result.gifts),
        ...part('VII. Đề xuất, kiến nghị', result.proposals),
        paragraph(`Trên đây là kết quả làm việc với ${about}; ${profile.name} ${reportedTo(addressees)}`),
      ],
      appendices: visitAppendices(kind, visit, countries),
      facts: [...visitFacts(visit, countries), ...visitResultFacts(result)],
    }
  },
})
