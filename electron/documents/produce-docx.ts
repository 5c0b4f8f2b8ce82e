import { type DocumentContent, urgencyNames } from '#domain/document/document-content.ts'
import {
  appendixLabel,
  appendixReference,
  documentTitle,
  type Numbering,
  numberAndSymbol,
  placeAndDay,
} from '#domain/document/numbering.ts'
import { agencyRule, coverRule, subjectRule } from '#electron/documents/agency-rule.ts'
import { fillTemplate } from '#electron/documents/fill-template.ts'
import { urgencyBox } from '#electron/documents/urgency-box.ts'

/** One addressee stands on the line of "Kính gửi:", several below it, with dashes (Phụ lục I, phần I, mục II.9.d). */
const addresseeValues = (names: readonly string[]) => {
  const [only = ''] = names
  return names.length < 2
    ? { oneAddressee: only, isToSeveral: false, addresseeLines: [] }
    : {
        oneAddressee: '',
        isToSeveral: true,
        addresseeLines: names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`),
      }
}

const blockValues = (content: DocumentContent) => {
  const last = content.body.at(-1)
  return {
    body: content.body.slice(0, -1).map(({ look, lead, text }) => ({
      isHeading: look === 'heading',
      isParagraph: look === 'paragraph',
      isArticle: look === 'article',
      lead,
      text,
    })),
    // Apart from the others, because it stays with the signature on one page.
    lastLead: last === undefined || last.lead === '' ? '' : `${last.lead} `,
    lastText: last?.text ?? '',
  }
}

const appendixValues = (content: DocumentContent, numbering: Numbering) =>
  Object.fromEntries(
    content.appendices.flatMap(({ title, rows }, index) => {
      const at = index + 1
      return [
        [`appendixLabel${at}`, appendixLabel(index, content.appendices.length)],
        [`appendixTitle${at}`, title],
        [`appendixReference${at}`, content.symbol === '' ? '' : appendixReference(content, numbering)],
        [`rows${at}`, rows],
      ]
    }),
  )

/**
 * Everything a template may ask for; `domain/document/template-tags.ts` lists the same for people. Values of facts come
 * first, so that none can take the place of a part of the layout.
 */
export const templateValues = (content: DocumentContent, numbering: Numbering): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(content.facts.map(({ tag, text }) => [tag, text])),
  documentTitle: documentTitle(content, numbering),
  superior: content.superior,
  agency: content.agency,
  agencyName: content.agencyName,
  agencyRule: agencyRule(content.agency),
  coverRule: coverRule(content.agency),
  numberLine: content.symbol === '' ? '' : `Số: ${numberAndSymbol(content, numbering)}`,
  placeAndDay: placeAndDay(content, numbering),
  urgency: content.urgency === null ? '' : urgencyNames[content.urgency],
  urgencyBox: content.urgency === null ? '' : urgencyBox(content.urgency),
  typeName: content.typeName,
  subject: content.subject,
  subjectRule: subjectRule(content.subject),
  ...addresseeValues(content.addressees),
  bases: content.bases,
  authorityLine: content.authorityLine,
  ...blockValues(content),
  recipients: content.recipients,
  signing: content.signing,
  signerName: content.signerName,
  ...appendixValues(content, numbering),
  pages: content.pages.map(({ name, paragraphs }, index) => ({
    name,
    // Every page but the first begins with a page break.
    isFirst: index === 0,
    isLater: index > 0,
    paragraphs: paragraphs.slice(0, -1),
    lastParagraph: paragraphs.at(-1) ?? '',
  })),
  cover: content.cover,
})

/** The document as .docx: its words from the domain, its layout from the template. */
export const produceDocx = (content: DocumentContent, numbering: Numbering, template: Uint8Array): Uint8Array =>
  fillTemplate(template, templateValues(content, numbering))
