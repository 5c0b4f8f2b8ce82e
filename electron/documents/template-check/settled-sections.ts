import { type Element, XMLSerializer } from '@xmldom/xmldom'
import type { Package } from '#electron/documents/template-check/read-package.ts'
import { elementsIn, nameOf, parsedPart, wordsIn } from '#electron/documents/template-check/xml.ts'

const MAIN = 'word/document.xml'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const childOf = (element: Element, name: string): Element | null =>
  [...element.childNodes].find((node): node is Element => node.nodeType === 1 && nameOf(node as Element) === name) ??
  null

/** The section that ends with a paragraph in which nothing stands but the tag of a loop. */
const sectionOfTag = (paragraph: Element): Element | null => {
  const properties = childOf(paragraph, 'pPr')
  const section = properties === null ? null : childOf(properties, 'sectPr')
  return section !== null && /^\{[#^/][^{}]*\}$/u.test(wordsIn(paragraph).trim()) ? section : null
}

/** A paragraph of no height that holds the end of a section and nothing else. */
const carrier = (paragraph: Element, section: Element): Element => {
  const document = paragraph.ownerDocument
  if (document === null) throw new Error('a paragraph without a document')
  const element = (name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
    const made = document.createElementNS(W, `w:${name}`)
    for (const [key, value] of Object.entries(attributes)) made.setAttributeNS(W, `w:${key}`, value)
    return made
  }
  const properties = element('pPr')
  properties.appendChild(element('spacing', { before: '0', after: '0', line: '20', lineRule: 'exact' }))
  properties.appendChild(section)
  const made = element('p')
  made.appendChild(properties)
  return made
}

/**
 * Word and LibreOffice hang a section's page format on the last paragraph before its break. Where that is the paragraph of
 * a loop's tag, filling would take the format away with the tag: it gets a paragraph of its own. Everything else stays.
 */
export const settledSections = (parts: Package): Package => {
  const root = parsedPart(parts.get(MAIN) ?? new Uint8Array())
  if (root === null) return parts
  const found = [...elementsIn(root)].flatMap((element) => {
    const section = nameOf(element) === 'p' ? sectionOfTag(element) : null
    return section === null ? [] : [{ paragraph: element, section }]
  })
  if (found.length === 0) return parts
  for (const { paragraph, section } of found)
    paragraph.parentNode?.insertBefore(carrier(paragraph, section), paragraph.nextSibling)
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(root)}`
  return new Map([...parts, [MAIN, new TextEncoder().encode(xml)]])
}
