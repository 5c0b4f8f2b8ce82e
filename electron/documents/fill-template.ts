import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

/**
 * Fills the `{tags}` of a .docx template. Values come out literally, whatever they hold (`{`, `<`, `&`, emoji, `\n` as a
 * line break); only a `{@tag}` takes WordprocessingML. A tag without a value is a fault of ours and throws: an official
 * letter with a silent gap is worse than none.
 */
export const fillTemplate = (template: Uint8Array, values: Readonly<Record<string, unknown>>): Uint8Array => {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    // It would print the letter's text to the console.
    errorLogging: false,
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
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', mimeType: DOCX_TYPE })
}

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
