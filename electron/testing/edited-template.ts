import PizZip from 'pizzip'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { shippedTemplate } from '#electron/testing/letter-office.ts'

export const MAIN_PART = 'word/document.xml'

/** The shipped template of a kind with its text changed by hand; what changes nothing is a fault of the test. */
export const editedTemplate = (kind: DocumentKind, change: (xml: string) => string): Uint8Array => {
  const zip = new PizZip(shippedTemplate(kind))
  const before = zip.file(MAIN_PART)?.asText() ?? ''
  const after = change(before)
  if (after === before) throw new Error(`nothing changed in the template of ${kind}`)
  zip.file(MAIN_PART, after)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
