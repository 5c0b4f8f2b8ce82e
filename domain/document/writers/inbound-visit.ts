import { agreementInWords } from '#domain/document/agreement-words.ts'
import { appendixOf } from '#domain/document/appendix-words.ts'
import { type DocumentFact, heading, paragraph } from '#domain/document/document-content.ts'
import type { VisitFacts } from '#domain/document/facts.ts'
import { dayInWords, joined, sentence } from '#domain/document/phrases.ts'
import { textLines } from '#domain/document/trip-body.ts'
import {
  contactItem,
  numbered,
  type VisitItem,
  visitArrangements,
  visitCore,
  visitSecurity,
} from '#domain/document/visit-body.ts'
import { visitFacts, visitReceptionFacts, visitResultFacts, visitSecurityFacts } from '#domain/document/visit-facts.ts'
import { visitAppendices } from '#domain/document/visit-lists.ts'
import { missingOfVisit, missingOfVisitResult } from '#domain/document/visit-missing.ts'
import { guestNoun, inOneLine, visitors } from '#domain/document/visit-words.ts'
import { type WriteContext, writer } from '#domain/document/writer.ts'

type Phrases = {
  /** In the trích yếu: "thông báo". */
  readonly verb: string
  /** Before the addressee: "thông báo đến". */
  readonly tells: string
  readonly closing: (visit: VisitFacts, context: WriteContext) => string
  /** What only this addressee is told, and the same as facts. */
  readonly further?: (visit: VisitFacts) => readonly VisitItem[]
  readonly furtherFacts?: (visit: VisitFacts) => readonly DocumentFact[]
}

/** G8, a công văn about a visit: one opening, the visit in items, one closing. The three differ in nothing else. */
const visitLetter = ({ verb, tells, closing, further = () => [], furtherFacts = () => [] }: Phrases) =>
  writer('visit', {
    missing: ({ visit }, { kind }) => missingOfVisit(visit, kind),
    write: ({ visit }, context) => {
      const { kind, profile, addressees, countries } = context
      const about = visitors(visit, countries)
      return {
        subject: `${verb} việc đón tiếp ${about}`,
        body: [
          `${profile.name} ${tells} ${joined(addressees)} việc đón tiếp ${about} đến làm việc như sau:`,
          ...numbered([...visitCore(visit, kind, countries), ...visitArrangements(visit, kind), ...further(visit)]),
          closing(visit, context),
        ].map(paragraph),
        appendices: visitAppendices(kind, visit, countries),
        facts: [...visitFacts(visit, countries), ...furtherFacts(visit)],
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
  closing: (visit, { profile, addressees }) =>
    visit.isReceivedByLeaders
      ? `${profile.name} thông báo và đề nghị ${joined(addressees)} thẩm định, trình lãnh đạo Ủy ban nhân dân tỉnh xem xét tiếp ${guestNoun(visit)}`
      : `${profile.name} thông báo để ${joined(addressees)} biết, phối hợp quản lý theo quy định`,
  furtherFacts: visitReceptionFacts,
})

/** Công văn thông báo đoàn vào gửi Công an tỉnh. */
export const inboundVisitPoliceNotice = visitLetter({
  verb: 'thông báo',
  tells: 'thông báo đến',
  closing: (visit, { profile, addressees }) =>
    `${profile.name} thông báo để ${joined(addressees)} biết, phối hợp bảo đảm an ninh, trật tự trong thời gian ${guestNoun(visit)} làm việc tại địa phương`,
  further: visitSecurity,
  furtherFacts: visitSecurityFacts,
})

const deeds = {
  changed: 'thay đổi nội dung đón tiếp',
  postponed: 'hoãn đón tiếp',
  cancelled: 'hủy đón tiếp',
} as const

/** What was told before is no longer so: to everybody who was told, the visit as it stands now. */
export const inboundVisitChange = writer('visit_change', {
  missing: ({ visit, change }, { kind }) =>
    change === null
      ? [{ label: 'Quyết định thay đổi, hoãn hoặc hủy', jump: { page: 'visit', field: 'duties' } as const }]
      : missingOfVisit(visit, kind),
  write: ({ visit, change }, { kind, profile, addressees, countries }) => {
    if (change === null) throw new Error('a notice of no change')
    const about = visitors(visit, countries)
    const told = joined(addressees)
    return {
      subject: `thông báo ${deeds[change.kind]} ${about}`,
      body: [
        `Liên quan đến việc đón tiếp ${about} đã được thông báo trước, ${profile.name} thông báo đến ${told} ${deeds[change.kind]} ${about} từ ${dayInWords(change.on)}.`,
        ...(change.reason === '' ? [] : [`Lý do: ${sentence(inOneLine(change.reason))}`]),
        ...(change.documentNumber === '' ? [] : [`Căn cứ: văn bản số ${change.documentNumber}.`]),
        ...(change.kind === 'changed'
          ? [
              'Thông tin về việc đón tiếp sau khi thay đổi như sau:',
              ...numbered([...visitCore(visit, kind, countries), ...visitArrangements(visit, kind)]),
            ]
          : []),
        `${profile.name} thông báo để ${told} biết, phối hợp theo quy định`,
      ].map(paragraph),
      appendices: change.kind === 'changed' ? visitAppendices(kind, visit, countries) : [],
      facts: [
        ...visitFacts(visit, countries),
        { tag: 'visitChange', label: 'Thay đổi', text: deeds[change.kind] },
        { tag: 'visitChangeReason', label: 'Lý do thay đổi', text: change.reason },
      ],
    }
  },
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
