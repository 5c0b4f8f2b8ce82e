import PizZip from 'pizzip'

/** A fault planted into a produced file, and the check that must see it. */
export type Fault = {
  readonly what: string
  readonly part: string
  readonly from: string | RegExp
  readonly to: string
  readonly red: RegExp
}

/** Into word/document.xml: most faults stand there. */
export const inText = (what: string, from: string | RegExp, to: string, red: RegExp): Fault => ({
  what,
  part: 'word/document.xml',
  from,
  to,
  red,
})

/** Another setting for the runs of the first paragraph of a style. */
export const runs = (what: string, style: string, settings: string, red: RegExp): Fault =>
  inText(
    what,
    new RegExp(`(<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>)(?:<w:rPr>.*?</w:rPr>)?`),
    `$1<w:rPr>${settings}</w:rPr>`,
    red,
  )

/** Another setting for every paragraph of a style. */
export const paragraphs = (what: string, style: string, settings: string, red: RegExp): Fault =>
  inText(what, new RegExp(`<w:pStyle w:val="${style}"/>`, 'g'), `<w:pStyle w:val="${style}"/>${settings}`, red)

/** The file with the fault in it; a fault that changes nothing is a fault of the test. */
export const planted = (docx: Uint8Array, { part, from, to, what }: Fault): Uint8Array => {
  const zip = new PizZip(docx)
  const before = zip.file(part)?.asText() ?? ''
  const after = typeof from === 'string' ? before.replaceAll(from, to) : before.replace(from, to)
  if (after === before) throw new Error(`"${what}" changes nothing`)
  zip.file(part, after)
  return zip.generate({ type: 'uint8array' })
}
