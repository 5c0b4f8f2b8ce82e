import type { LetterContent } from '#domain/document/letter-content.ts'
import { agencyRule } from '#electron/documents/agency-rule.ts'
import { fillTemplate } from '#electron/documents/fill-template.ts'

/** Reads a file of resources/templates. */
export type Templates = (file: string) => Uint8Array

/** One addressee stands on the line of "Kính gửi:", several below it, with dashes (Phụ lục I, phần I, mục II.9.d). */
const addresseeValues = (names: readonly string[]) => {
  const [only = ''] = names
  return names.length === 1
    ? { oneAddressee: only, isToSeveral: false, addresseeLines: [] }
    : {
        oneAddressee: '',
        isToSeveral: true,
        addresseeLines: names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`),
      }
}

/** The letter as .docx: its words from the domain, its layout from the template. */
export const produceDocx = (content: LetterContent, templates: Templates): Uint8Array =>
  fillTemplate(templates(content.templateFile), {
    documentTitle: content.documentTitle,
    superior: content.superior,
    agency: content.agency,
    agencyRule: agencyRule(content.agency),
    numberAndSymbol: content.numberAndSymbol,
    placeAndDay: content.placeAndDay,
    subject: content.subject,
    ...addresseeValues(content.addressees),
    paragraphs: content.paragraphs.slice(0, -1),
    lastParagraph: content.paragraphs.at(-1) ?? '',
    recipients: content.recipients,
    signing: content.signing,
    signerName: content.signerName,
    appendixLabel: content.appendix.label,
    appendixTitle: content.appendix.title,
    appendixReference: content.appendix.reference,
    rows: content.appendix.rows,
  })
