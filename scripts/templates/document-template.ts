import { Document, Packer } from 'docx'
import { type DocumentForm, type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { listFacts } from '#domain/document/lists.ts'
import { decisionSections, letterSections, namedSections } from './agency-forms.ts'
import { finished } from './finish.ts'
import { personalSections } from './personal-form.ts'
import { registerSections } from './register-form.ts'
import type { Section } from './section.ts'
import { FONT, looks, paragraphStyles, tableType } from './styles.ts'

const forms: Readonly<Record<DocumentForm, (kind: DocumentKind) => readonly Section[]>> = {
  official_letter: letterSections,
  named: namedSections,
  decision: decisionSections,
  personal: personalSections,
  register: registerSections,
}

/** The template of one kind: its form, with the tables of its lists. */
export const documentTemplate = async (kind: DocumentKind): Promise<Uint8Array> => {
  const { form, lists } = documentKinds[kind]
  const document = new Document({
    title: '{documentTitle}',
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: FONT, size: looks.NoiDung.size * 2, color: '000000', language: { value: 'vi-VN' } } },
      },
      paragraphStyles: [...paragraphStyles(lists.map((list) => tableType(listFacts(list).columns.length)))],
    },
    sections: [...forms[form](kind)],
  })
  return finished(await Packer.toBuffer(document))
}
