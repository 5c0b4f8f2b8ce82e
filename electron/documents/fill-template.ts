import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { stillZip } from '#electron/documents/still-zip.ts'

/** A tag asks for a value by its name and for nothing else: no path, no expression, nothing that every object has. */
const ownValue = (tag: string) => ({
  get: (scope: unknown): unknown => {
    if (tag === '.') return scope
    if (typeof scope !== 'object' || scope === null || Array.isArray(scope)) return undefined
    return Object.getOwnPropertyDescriptor(scope, tag)?.value
  },
})

/** How templates are read, when they are filled and when an office's own is checked. */
export const templateSyntax = {
  paragraphLoop: true,
  linebreaks: true,
  // It would print the letter's text to the console.
  errorLogging: false,
  // A template that changes its own braces would be read as another one than people see.
  syntax: { changeDelimiterPrefix: null },
  parser: ownValue,
} as const

/**
 * Fills the `{tags}` of a .docx template. Values come out literally, whatever they hold (`{`, `<`, `&`, emoji, `\n` as a
 * line break); only a `{@tag}` takes WordprocessingML. A tag without a value is a fault of ours and throws: an official
 * letter with a silent gap is worse than none. The same template and values give the same bytes.
 */
export const fillTemplate = (template: Uint8Array, values: Readonly<Record<string, unknown>>): Uint8Array => {
  const document = new Docxtemplater(new PizZip(template), {
    ...templateSyntax,
    nullGetter: (part: { readonly value?: string }) => {
      throw new Error(`the template asks for {${part.value ?? '?'}}, which the letter does not have`)
    },
  })
  document.render(values)
  const zip = document.getZip()
  const part = 'word/document.xml'
  const xml = zip.file(part)?.asText() ?? ''
  // Our own viewer reads a bare tblHeader, which Word writes, as "no".
  zip.file(part, xml.replaceAll('<w:tblHeader/>', '<w:tblHeader w:val="true"/>'))
  return stillZip(zip)
}

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
