import { DOMParser, type Element, type Node } from '@xmldom/xmldom'

export type Xml = Element

/** Reads one part of a .docx; a part that is not well-formed throws. */
export const parseXml = (text: string): Xml => {
  const root = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message)
    },
  }).parseFromString(text, 'text/xml').documentElement
  if (root === null) throw new Error('an empty part')
  return root
}

const isElement = (node: Node): node is Element => node.nodeType === 1

/** Child elements, all or those with this name ("w:p"). */
export const children = (element: Xml | null, name?: string): readonly Xml[] =>
  element === null
    ? []
    : [...element.childNodes].filter(isElement).filter((child) => name === undefined || child.nodeName === name)

export const child = (element: Xml | null, name: string): Xml | null => children(element, name)[0] ?? null

/** Follows one name after another; null where the path ends. */
export const at = (element: Xml | null, ...path: readonly string[]): Xml | null =>
  path.reduce<Xml | null>((found, name) => child(found, name), element)

export const attribute = (element: Xml | null, name: string): string | null =>
  element?.hasAttribute(name) ? element.getAttribute(name) : null

export const numberAttribute = (element: Xml | null, name: string): number | null => {
  const text = attribute(element, name)
  return text === null ? null : Number(text)
}

/** All descendants of this name, in document order. */
export const descendants = (element: Xml, name: string): readonly Xml[] =>
  children(element).flatMap((one) => [...(one.nodeName === name ? [one] : []), ...descendants(one, name)])

/** On/off properties: absent, `<w:b/>`, `<w:b w:val="false"/>`. */
export const flag = (element: Xml | null): boolean | null => {
  if (element === null) return null
  const value = attribute(element, 'w:val')
  return value === null || !['0', 'false', 'off', 'none'].includes(value)
}
